/** A mail server that only takes, and a client that only sends: what ours is measured against. */
package mx.vigia.bench.mail;
