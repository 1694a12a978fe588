/** Compares the duties read from texts with those that a person labelled, seen and unseen by those who write rules. */
package mx.vigia.bench.obligations;
