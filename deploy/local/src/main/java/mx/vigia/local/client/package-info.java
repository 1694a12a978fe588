/** A client that signs in and waits, for tests and tours. */
package mx.vigia.local.client;
