package mx.vigia.analysis.bill;

import java.time.LocalDate;

/**
 * Limits on the entries of a span of days; the limits for entries ahead and behind are separate.
 *
 * @param today the first day of those ahead
 * @param ahead the maximum from today on
 * @param behind the maximum before today
 */
public record DaySpanLimits(LocalDate today, int ahead, int behind) {
    /** Returns the first day of the part of the span that is not over. */
    public LocalDate from(LocalDate first) {
        return first.isBefore(today) ? today : first;
    }

    /** Returns the last day of the part of the span that is over. */
    public LocalDate until(LocalDate last) {
        return last.isBefore(today) ? last : today.minusDays(1);
    }
}
