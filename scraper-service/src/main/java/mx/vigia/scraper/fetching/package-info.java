/** Asks a site for a page: politely, with caps, and never where we must not knock. */
package mx.vigia.scraper.fetching;
