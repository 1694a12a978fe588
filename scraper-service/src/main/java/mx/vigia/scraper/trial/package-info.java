/**
 * Tries readers on a page before they are used: shows what would be read, field by field; nothing is published or
 * remembered.
 */
package mx.vigia.scraper.trial;
