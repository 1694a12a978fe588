/** Carries out manual edits and link decisions. */
package mx.vigia.analysis.intake.manual;
