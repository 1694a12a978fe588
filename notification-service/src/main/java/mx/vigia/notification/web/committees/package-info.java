/** Pages of committees. */
package mx.vigia.notification.web.committees;
