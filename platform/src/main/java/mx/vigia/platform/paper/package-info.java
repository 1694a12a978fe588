/** How what is read by other programs is written: calendars, and text that XML can hold. */
package mx.vigia.platform.paper;
