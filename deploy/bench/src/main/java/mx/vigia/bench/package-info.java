/** Every benchmark and driver behind one door, {@code deploy/bench/run NAME}: each brings its own house, measures, and stops by itself. */
package mx.vigia.bench;
