/** Restoring the database: what may have been sent before is held until an administrator releases it. */
package mx.vigia.notification.upkeep.restore;
