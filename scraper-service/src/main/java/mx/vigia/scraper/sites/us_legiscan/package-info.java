/** Readers of LegiScan, which follows the bills of all legislatures of the United States. */
package mx.vigia.scraper.sites.us_legiscan;
