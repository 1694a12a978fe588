/**
 * Readers of the European Parliament: its open data, the procedure files of its Legislative Observatory and its roll
 * calls.
 */
package mx.vigia.scraper.sites.eu_parliament;
