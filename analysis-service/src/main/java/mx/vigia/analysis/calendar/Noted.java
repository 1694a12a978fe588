package mx.vigia.analysis.calendar;

import java.time.LocalDate;

/**
 * The circumstances in which a bill is counted.
 *
 * @param on the legal day
 * @param silent whether nobody is told of what lies behind that day
 */
public record Noted(LocalDate on, boolean silent) {}
