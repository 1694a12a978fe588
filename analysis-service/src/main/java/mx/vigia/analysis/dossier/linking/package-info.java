/** Decides which source records are one bill, by names and papers. */
package mx.vigia.analysis.dossier.linking;
