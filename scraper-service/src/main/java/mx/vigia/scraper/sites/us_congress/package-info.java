/**
 * Readers of the Congress of the United States: its public API, the status files of the printing office and both
 * chambers' votes.
 */
package mx.vigia.scraper.sites.us_congress;
