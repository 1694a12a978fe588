/** How long what was told is kept, and letting go of what is older, a little at a time. */
package mx.vigia.notification.upkeep.retention;
