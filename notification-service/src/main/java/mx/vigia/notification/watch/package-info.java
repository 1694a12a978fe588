/** The watches of people and committees. */
package mx.vigia.notification.watch;
