/** Manual edits: what people entered or corrected. */
package mx.vigia.analysis.dossier.manual;
