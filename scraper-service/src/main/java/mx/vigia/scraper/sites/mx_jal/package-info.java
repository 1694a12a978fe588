/**
 * Readers of the gazette of the Congress of Jalisco: a calendar, the events of a day, their agendas and the documents
 * of each point.
 */
package mx.vigia.scraper.sites.mx_jal;
