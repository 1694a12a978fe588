/** Readers of the Federal Register, the daily gazette of the United States, through its public API. */
package mx.vigia.scraper.sites.us_federal_register;
