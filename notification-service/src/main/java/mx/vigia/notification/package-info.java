/**
 * The notification service, the only one that knows people. Its packages follow the path of a notice from a fact to an
 * inbox.
 */
package mx.vigia.notification;
