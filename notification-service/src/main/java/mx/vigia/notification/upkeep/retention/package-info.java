/** Deletion of data after their retention period, in small batches. */
package mx.vigia.notification.upkeep.retention;
