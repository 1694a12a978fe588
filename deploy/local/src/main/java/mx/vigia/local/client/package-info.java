/** HTTP clients that sign in and wait, for tests and tours. */
package mx.vigia.local.client;
