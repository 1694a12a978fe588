/** Readers of the SITL, where Mexico's Chamber of Deputies publishes how each deputy voted. */
package mx.vigia.scraper.sites.mx_sitl;
