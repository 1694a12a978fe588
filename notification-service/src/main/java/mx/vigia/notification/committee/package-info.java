/** The association's own committees and their members; not to be confused with those of a congress. */
package mx.vigia.notification.committee;
