/** Gathers the notices due to one person into one letter: immediate, daily or weekly. */
package mx.vigia.notification.digest;
