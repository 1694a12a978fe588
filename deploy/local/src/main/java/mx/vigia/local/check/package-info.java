/** Selects for {@code deploy/local/check} the tests that need an application, a database or a broker. */
package mx.vigia.local.check;
