/** Compares results with those of people. */
package mx.vigia.bench.agreement;
