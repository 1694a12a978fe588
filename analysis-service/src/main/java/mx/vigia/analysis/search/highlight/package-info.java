/** Highlighted excerpts of the bills found. */
package mx.vigia.analysis.search.highlight;
