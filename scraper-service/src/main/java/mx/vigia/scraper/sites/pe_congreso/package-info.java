/** The reader of the register of bills of Peru's Congress. */
package mx.vigia.scraper.sites.pe_congreso;
