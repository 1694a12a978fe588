/** The reader of the gazette of the Congress of Ciudad de México, whose issues are very large PDF files. */
package mx.vigia.scraper.sites.mx_cdmx;
