/** Completion, spelling, known values, and warnings about values that no bill has. */
package mx.vigia.analysis.search.suggestion;
