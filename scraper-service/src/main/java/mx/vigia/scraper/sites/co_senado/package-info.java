/** The reader of the register of bills of Colombia's Senate. */
package mx.vigia.scraper.sites.co_senado;
