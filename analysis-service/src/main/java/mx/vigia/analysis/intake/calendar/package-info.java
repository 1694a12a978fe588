/**
 * The due days of bills, stored so that the scheduler finds pending facts and people find what is due; recalculated
 * whenever a bill changes.
 */
package mx.vigia.analysis.intake.calendar;
