/**
 * Readers of the JSON from which the Chamber of Deputies fills the pages of its committees: the meetings and members of
 * each.
 */
package mx.vigia.scraper.sites.mx_comisiones;
