/**
 * Readers of Spain: the open data of the Congreso de los Diputados and the summaries of the Boletín Oficial del Estado.
 */
package mx.vigia.scraper.sites.es_congreso;
