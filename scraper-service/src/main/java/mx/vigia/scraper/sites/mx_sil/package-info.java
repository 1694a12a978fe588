/**
 * Readers of the Sistema de Información Legislativa, in the formats it had until it stopped responding in 2026; its
 * site is dormant.
 */
package mx.vigia.scraper.sites.mx_sil;
