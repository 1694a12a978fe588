/** Tells {@code deploy/local/check} which tests need an application, a database or a broker. */
package mx.vigia.local.check;
