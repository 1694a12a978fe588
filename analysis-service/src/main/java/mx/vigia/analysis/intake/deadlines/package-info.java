/** Makes the facts that only the passing of time brings. */
package mx.vigia.analysis.intake.deadlines;
