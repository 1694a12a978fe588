/** The clock, waits between retries, and the names of months and weekdays. */
package mx.vigia.platform.time;
