/** Reads tables of other people's making. */
package mx.vigia.bench.tables;
