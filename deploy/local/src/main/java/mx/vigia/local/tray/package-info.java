/** Mail of a local stack: an SMTP server that keeps all letters, and pages to read them. */
package mx.vigia.local.tray;
