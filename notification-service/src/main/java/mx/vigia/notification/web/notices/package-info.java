/** Pages of notices and of why an alert was sent. */
package mx.vigia.notification.web.notices;
