/** Readers of the votes of Mexico's Senate, on its current and earlier sites. */
package mx.vigia.scraper.sites.mx_senado_votaciones;
