/** Receives facts, and the health of the sources. */
package mx.vigia.notification.intake;
