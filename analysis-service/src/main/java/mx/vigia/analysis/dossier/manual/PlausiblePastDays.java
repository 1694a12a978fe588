package mx.vigia.analysis.dossier.manual;

import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.deadline.LegalTime;

/**
 * The days on which what a person tells of can have happened: a step, or that a matter was presented. What is announced, a meeting or a last day, is
 * not meant.
 *
 * @param latest today, in central Mexico
 */
public record PlausiblePastDays(LocalDate latest) {
    /** The year of the Constitution by which all matters here take their course. */
    public static final LocalDate EARLIEST_PLAUSIBLE_DAY = LocalDate.of(1917, 1, 1);

    /** As things stand at a moment. */
    public static PlausiblePastDays asOf(Instant now) {
        return new PlausiblePastDays(LegalTime.dayOf(now));
    }

    /** Whether something can have happened on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(EARLIEST_PLAUSIBLE_DAY) && !day.isAfter(latest);
    }
}
