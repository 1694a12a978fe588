/** Delivers webhooks and chat messages. */
package mx.vigia.notification.delivery.webhook;
