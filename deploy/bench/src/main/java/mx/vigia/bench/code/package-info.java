/** Parses the Java sources of a checkout with the compiler's own parser and counts how they are written. */
package mx.vigia.bench.code;
