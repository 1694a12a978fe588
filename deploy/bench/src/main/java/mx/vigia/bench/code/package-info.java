/** Parses the Java sources of a checkout with the compiler's own parser and measures their style. */
package mx.vigia.bench.code;
