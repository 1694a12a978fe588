/** Decides which certificates are trusted. */
package mx.vigia.scraper.fetching.tls;
