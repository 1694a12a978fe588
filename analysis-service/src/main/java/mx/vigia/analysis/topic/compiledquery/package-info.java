/** Queries compiled and filed by their rarest term, for fast reverse search. */
package mx.vigia.analysis.topic.compiledquery;
