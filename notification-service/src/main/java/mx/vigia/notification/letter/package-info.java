/** Letter writing: notices in precise words that a lawyer would accept. */
package mx.vigia.notification.letter;
