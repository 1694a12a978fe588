/** The association's own committees and who sits in them; not to be confused with those of a congress. */
package mx.vigia.notification.committee;
