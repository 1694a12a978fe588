/** A mail server that only accepts, and a client that only sends: the baseline for ours. */
package mx.vigia.bench.mail;
