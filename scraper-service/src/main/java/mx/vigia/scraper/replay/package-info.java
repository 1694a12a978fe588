/** Reads the archive or a folder again and compares what comes of it. */
package mx.vigia.scraper.replay;
