/** Where the letters of a local house land: an SMTP server that keeps them all, and pages to read them. */
package mx.vigia.local.tray;
