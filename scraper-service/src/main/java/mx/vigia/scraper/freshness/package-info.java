/** The health of sites: whether each still responds; published and shown on pages. */
package mx.vigia.scraper.freshness;
