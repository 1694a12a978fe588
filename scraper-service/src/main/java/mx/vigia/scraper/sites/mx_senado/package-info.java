/**
 * Readers of the Senate's website: the Gaceta del Senado and the similar gazette of the Comisión Permanente, which are
 * two sites of the catalogue.
 */
package mx.vigia.scraper.sites.mx_senado;
