/** The sites we know, and how each wants to be visited. */
package mx.vigia.scraper.catalog;
