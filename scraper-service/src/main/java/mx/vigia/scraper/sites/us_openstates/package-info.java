/** Readers of Open States, which gathers the bills of the state legislatures of the United States. */
package mx.vigia.scraper.sites.us_openstates;
