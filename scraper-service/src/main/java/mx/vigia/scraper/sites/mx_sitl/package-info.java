/** Readers of the SITL, where Mexico's Chamber of Deputies shows how each deputy voted. */
package mx.vigia.scraper.sites.mx_sitl;
