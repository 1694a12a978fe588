/**
 * Parts of the driver of a hundred thousand dossiers: fills a database, sends requests with many clients, and measures
 * the heap.
 */
package mx.vigia.bench.dossiers;
