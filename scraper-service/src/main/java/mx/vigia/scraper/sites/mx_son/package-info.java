/** The reader of the gazette of the Congress of Sonora, which a service lists page by page. */
package mx.vigia.scraper.sites.mx_son;
