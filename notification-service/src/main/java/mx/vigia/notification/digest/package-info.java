/** Gathers the notices that fall due to one person into one letter: what came at once, and what came in a day or a week. */
package mx.vigia.notification.digest;
