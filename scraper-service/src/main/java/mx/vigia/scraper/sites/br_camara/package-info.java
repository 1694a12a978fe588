/** Readers of the open data of Brazil's Chamber of Deputies. */
package mx.vigia.scraper.sites.br_camara;
