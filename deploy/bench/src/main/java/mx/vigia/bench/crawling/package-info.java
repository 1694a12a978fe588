/** Judges how sites were crawled, and how rounds ended on faulty ones. */
package mx.vigia.bench.crawling;
