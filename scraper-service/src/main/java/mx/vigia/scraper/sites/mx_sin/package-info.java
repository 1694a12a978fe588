/**
 * Readers of the Congress of Sinaloa, whose service answers with all initiatives, reports, agreements or decrees of a
 * legislature at once.
 */
package mx.vigia.scraper.sites.mx_sin;
