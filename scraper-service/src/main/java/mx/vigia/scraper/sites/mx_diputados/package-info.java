/** Readers of the Gaceta Parlamentaria, the official daily of Mexico's Chamber of Deputies. */
package mx.vigia.scraper.sites.mx_diputados;
