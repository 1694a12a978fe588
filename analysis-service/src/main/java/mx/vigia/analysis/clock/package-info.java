/** By when something is due: calendars and rules as data, and days counted from what happened; computed, never official. */
package mx.vigia.analysis.clock;
