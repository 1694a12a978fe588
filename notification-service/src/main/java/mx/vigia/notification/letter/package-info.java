/** Turning a notice into words a lawyer would not correct. */
package mx.vigia.notification.letter;
