/** Fetches pages from sites: politely, within limits, and never from forbidden addresses. */
package mx.vigia.scraper.fetching;
