/** Readers of the Parliament of the United Kingdom: its bills and the divisions of both houses. */
package mx.vigia.scraper.sites.uk_parliament;
