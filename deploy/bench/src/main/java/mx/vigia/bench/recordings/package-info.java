/** Puts every recorded answer before the readers of its site and compares what they read with what the page prints and a person expects. */
package mx.vigia.bench.recordings;
