/** The reader of the register of parliamentary projects of Argentina's Chamber of Deputies. */
package mx.vigia.scraper.sites.ar_diputados;
