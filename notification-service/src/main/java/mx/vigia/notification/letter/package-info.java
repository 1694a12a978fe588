/**
 * Letter writing: notices in precise words that a lawyer would accept. More than forty files, since what a fact is in
 * words and how a letter is laid out share their models, which nothing outside sees.
 */
package mx.vigia.notification.letter;
