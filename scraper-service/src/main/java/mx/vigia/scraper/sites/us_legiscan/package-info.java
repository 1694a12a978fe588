/** Readers of LegiScan, which covers the bills of all legislatures of the United States. */
package mx.vigia.scraper.sites.us_legiscan;
