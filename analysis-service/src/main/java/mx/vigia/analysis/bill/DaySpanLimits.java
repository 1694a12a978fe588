package mx.vigia.analysis.bill;

import java.time.LocalDate;

/**
 * How many entries of a span of days there is room for: what lies ahead and what lies behind do not take each other's.
 *
 * @param today the first day of those ahead
 * @param ahead the most from today on
 * @param behind the most before today
 */
public record DaySpanLimits(LocalDate today, int ahead, int behind) {
    /** The first day of a span that is not over. */
    public LocalDate from(LocalDate first) {
        return first.isBefore(today) ? today : first;
    }

    /** The last day of a span that is over. */
    public LocalDate until(LocalDate last) {
        return last.isBefore(today) ? last : today.minusDays(1);
    }
}
