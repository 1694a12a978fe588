/** The days that bills wait for, kept so that the clock finds what it owes and people find what is due; counted anew whenever a bill changes. */
package mx.vigia.analysis.intake.calendar;
