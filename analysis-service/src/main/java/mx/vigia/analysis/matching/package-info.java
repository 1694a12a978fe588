/** Standing questions, answered as bills change. */
package mx.vigia.analysis.matching;
