/**
 * Runs every recorded response through the readers of its site and compares the result with what the page prints and a
 * person expects.
 */
package mx.vigia.bench.recordings;
