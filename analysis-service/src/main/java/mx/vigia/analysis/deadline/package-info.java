/** Computes legal deadlines from rules and calendars. */
package mx.vigia.analysis.deadline;
