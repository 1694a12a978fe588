/** Readiness checks. */
package mx.vigia.notification.upkeep.health;
