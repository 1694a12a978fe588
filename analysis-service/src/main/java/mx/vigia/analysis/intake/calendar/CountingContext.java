package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;

/**
 * The context in which the due days of a bill are calculated.
 *
 * @param on the legal day
 * @param tone how the bill changed: whether alerts are sent for what lies before that day
 */
public record CountingContext(LocalDate on, ChangeSignificance tone) {}
