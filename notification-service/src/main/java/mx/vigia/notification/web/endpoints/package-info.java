/** Pages of endpoints and feeds. */
package mx.vigia.notification.web.endpoints;
