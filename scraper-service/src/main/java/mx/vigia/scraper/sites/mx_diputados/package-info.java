/**
 * Readers of the Gaceta Parlamentaria, the official daily of Mexico's Chamber of Deputies.
 *
 * <p>More than forty files, since all are readers of one site: its pages share the markup of entries, annexes and
 * votes, and leaf packages would have to publish these helpers to each other.
 */
package mx.vigia.scraper.sites.mx_diputados;
