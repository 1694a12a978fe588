/** Pages of people and import. */
package mx.vigia.notification.web.people;
