/** Readers of the Federal Register, the daily gazette of the United States, as its public interface gives it. */
package mx.vigia.scraper.sites.us_federal_register;
