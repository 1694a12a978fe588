/**
 * Readers of the portal of regulatory proposals, the Plataforma Integral de Gobernanza Regulatoria, which a person
 * captures by hand.
 */
package mx.vigia.scraper.sites.mx_herramientas;
