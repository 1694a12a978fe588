/**
 * Readers of LeyesBiblio, where the Chamber of Deputies keeps the federal laws in force and its minutas by stable key.
 */
package mx.vigia.scraper.sites.mx_leyes;
