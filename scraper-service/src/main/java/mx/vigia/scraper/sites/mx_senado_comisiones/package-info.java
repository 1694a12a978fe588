/** Readers of the pages of the Senate's committees: the meetings and members of each. */
package mx.vigia.scraper.sites.mx_senado_comisiones;
