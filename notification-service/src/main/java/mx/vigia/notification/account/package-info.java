/** Accounts: people, sign-in, and the rights of their secrets. */
package mx.vigia.notification.account;
