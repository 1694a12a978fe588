/** Decodes pages whose declared encoding is wrong or mixed. */
package mx.vigia.scraper.fetching.charset;
