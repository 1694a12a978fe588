/** Pages of the signed-in user: sign-in, preferences, tokens, privacy. */
package mx.vigia.notification.web.account;
