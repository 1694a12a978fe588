/** Languages of pages and the texts written in them. */
package mx.vigia.platform.i18n;
