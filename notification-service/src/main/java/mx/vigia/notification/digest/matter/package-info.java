/** What a committee has before it: the matters that are open, those that matter most to it first and why, and since when it looked. */
package mx.vigia.notification.digest.matter;
