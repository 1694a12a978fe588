package mx.vigia.analysis.dossier.manual;

import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.deadline.LegalTime;

/**
 * The range of plausible days for what a person reports as past: a step, or the presentation of a matter. Days
 * announced for the future, a meeting or a last day, are not covered.
 *
 * @param latest today, in central Mexico
 */
public record PlausiblePastDays(LocalDate latest) {
    /** The year of the Constitution under which all matters here proceed. */
    public static final LocalDate EARLIEST_PLAUSIBLE_DAY = LocalDate.of(1917, 1, 1);

    /** Returns the range as of an instant. */
    public static PlausiblePastDays asOf(Instant now) {
        return new PlausiblePastDays(LegalTime.dayOf(now));
    }

    /** Whether something can have happened on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(EARLIEST_PLAUSIBLE_DAY) && !day.isAfter(latest);
    }
}
