/** Readers of the Crónica Parlamentaria: what was said in the sessions of Mexico's Chamber of Deputies, word by word. */
package mx.vigia.scraper.sites.mx_cronica;
