/** The clock, and the names of months and weekdays. */
package mx.vigia.platform.time;
