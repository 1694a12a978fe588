/** Reads the archive or a folder again and compares the result with the stored records. */
package mx.vigia.scraper.replay;
