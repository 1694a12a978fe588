/** Facts: what changed between two states of a dossier. */
package mx.vigia.analysis.dossier.fact;
