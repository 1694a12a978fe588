/** The pages with which the first administrator sets the installation up. */
package mx.vigia.notification.web.setup;
