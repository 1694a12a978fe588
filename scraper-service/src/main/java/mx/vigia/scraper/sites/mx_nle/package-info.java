/** The reader of the Congress of Nuevo León: one file holds every initiative as a row of HTML fragments. */
package mx.vigia.scraper.sites.mx_nle;
