/** Text extraction from PDFs in a child process, so that no file can exhaust the service. */
package mx.vigia.scraper.reading.pdf;
