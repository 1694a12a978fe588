/** Readers of the Crónica Parlamentaria: the verbatim records of the sessions of Mexico's Chamber of Deputies. */
package mx.vigia.scraper.sites.mx_cronica;
