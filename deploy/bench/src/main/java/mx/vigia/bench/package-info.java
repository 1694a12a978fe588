/**
 * Benchmarks and drivers, run by {@code deploy/bench/run NAME}: each starts its own stack, measures, and stops by
 * itself.
 */
package mx.vigia.bench;
