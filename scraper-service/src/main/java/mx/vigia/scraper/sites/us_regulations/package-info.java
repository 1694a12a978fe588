/** Readers of regulations.gov, where agencies of the United States publish their dockets and take comments. */
package mx.vigia.scraper.sites.us_regulations;
