/** Readers of the votes of Mexico's Senate, on its site of today and on those before it. */
package mx.vigia.scraper.sites.mx_senado_votaciones;
