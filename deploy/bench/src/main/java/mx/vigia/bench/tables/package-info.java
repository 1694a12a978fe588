/** Readers of tables in foreign formats. */
package mx.vigia.bench.tables;
