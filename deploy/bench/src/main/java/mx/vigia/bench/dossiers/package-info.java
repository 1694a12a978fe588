/** What the driver of a hundred thousand dossiers does: fills a database, asks with many clients, and weighs the heap. */
package mx.vigia.bench.dossiers;
