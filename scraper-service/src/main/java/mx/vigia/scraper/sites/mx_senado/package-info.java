/**
 * Readers of the Senate's website: the Gaceta del Senado and, made by the same hand, the gazette of the Comisión Permanente, which
 * are two sites of the catalogue.
 */
package mx.vigia.scraper.sites.mx_senado;
