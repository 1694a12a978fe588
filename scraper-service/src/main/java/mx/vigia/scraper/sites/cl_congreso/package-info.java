/** Readers of Chile: the Chamber's two open services, the Senate's file of each bill, and the norms of LeyChile. */
package mx.vigia.scraper.sites.cl_congreso;
