/** People: who they are, how they sign in, and what the secret in their hands opens. */
package mx.vigia.notification.account;
