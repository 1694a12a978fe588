/** Folds the statements of all records into one dossier. */
package mx.vigia.analysis.dossier.folding;
