/**
 * Readers of the Diario Oficial de la Federación, Mexico's official gazette: its day indexes and, through SIDOF, its
 * texts.
 */
package mx.vigia.scraper.sites.mx_dof;
