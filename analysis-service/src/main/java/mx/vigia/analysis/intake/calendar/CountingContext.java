package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;

/**
 * The circumstances in which a bill is counted.
 *
 * @param on the legal day
 * @param tone how the bill changed: whether anybody is told of what lies behind that day
 */
public record CountingContext(LocalDate on, ChangeSignificance tone) {}
