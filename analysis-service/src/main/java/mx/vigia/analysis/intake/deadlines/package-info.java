/** Makes the facts that only the passing of time causes. */
package mx.vigia.analysis.intake.deadlines;
