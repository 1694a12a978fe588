/** The matters before a committee: open ones, most relevant first with the reasons, and its members' visits. */
package mx.vigia.notification.digest.matter;
