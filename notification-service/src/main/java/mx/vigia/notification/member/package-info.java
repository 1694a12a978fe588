/** The people and committees of the association: enrolment, roles, seats, departures, and the audit log. */
package mx.vigia.notification.member;
