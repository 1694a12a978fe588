/** Tries readers on a page before anybody trusts them: what would be read, field by field; nothing is published or remembered. */
package mx.vigia.scraper.trial;
