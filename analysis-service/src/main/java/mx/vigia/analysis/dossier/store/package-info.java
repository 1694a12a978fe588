/** Reads, locks and writes the dossiers and records of one transaction. */
package mx.vigia.analysis.dossier.store;
