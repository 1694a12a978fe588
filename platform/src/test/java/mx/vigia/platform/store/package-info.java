/** Tests of the access to PostgreSQL, on a real one. */
package mx.vigia.platform.store;
