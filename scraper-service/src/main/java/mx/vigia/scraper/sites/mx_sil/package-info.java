/** Readers of the Sistema de Información Legislativa, in the shapes it had until it stopped answering in 2026; its site is dormant. */
package mx.vigia.scraper.sites.mx_sil;
