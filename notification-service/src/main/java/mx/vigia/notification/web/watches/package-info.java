/** Pages of watches. */
package mx.vigia.notification.web.watches;
