/** What a person sees and does: signing in, watches, committees, the ledger of letters. */
package mx.vigia.notification.desk;
