/** Pages and API of the calendar. */
package mx.vigia.analysis.web.calendar;
