/** Readers of Open States, which collects the bills of the state legislatures of the United States. */
package mx.vigia.scraper.sites.us_openstates;
