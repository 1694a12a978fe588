/** The archive of every page as received, in WARC files (ISO 28500), named by the digest of its bytes. */
package mx.vigia.scraper.archive;
