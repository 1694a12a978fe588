/**
 * Import of people and seats from a table: read, compared with the registered people, shown, and only then carried out.
 */
package mx.vigia.notification.member.roster;
