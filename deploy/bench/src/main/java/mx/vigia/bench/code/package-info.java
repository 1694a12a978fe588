/** Reads the Java sources of a checkout with the compiler's own parser and counts what shows how the code is written. */
package mx.vigia.bench.code;
