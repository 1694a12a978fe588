/** Lists of people and seats, as a table holds them: read, weighed against who is there, shown, and only then done. */
package mx.vigia.notification.member.roster;
