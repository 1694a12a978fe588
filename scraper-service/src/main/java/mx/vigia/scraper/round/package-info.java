/** One visit to one site, start to finish. */
package mx.vigia.scraper.round;
