/** The known sites and the crawl settings of each. */
package mx.vigia.scraper.catalog;
