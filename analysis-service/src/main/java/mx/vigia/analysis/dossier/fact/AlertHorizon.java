package mx.vigia.analysis.dossier.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How old a fact may be and still be announced, and from which age it is marked as seen late; an implausible day counts
 * as unknown.
 */
public record AlertHorizon(Duration told, Duration late, ZoneId calendar) {
    private static final LocalDate EARLIEST_PLAUSIBLE_DATE = LocalDate.of(1900, 1, 1);

    /** Whether what happened on this day, or on an unknown day, is still announced when it is read at this time. */
    public boolean isWithin(LocalDate happened, Instant captured) {
        return isImplausible(happened) || !happened.isBefore(day(captured.minus(told)));
    }

    /** Whether what happened on this day is announced as seen late. */
    public boolean isLate(LocalDate happened, Instant captured) {
        return !isImplausible(happened) && happened.isBefore(day(captured.minus(late)));
    }

    /**
     * Whether the day is missing or implausible. A year such as 0206 is a typing error, which must not prevent the
     * announcement of a new bill.
     */
    private static boolean isImplausible(LocalDate happened) {
        return happened == null || happened.isBefore(EARLIEST_PLAUSIBLE_DATE);
    }

    /** Returns the day of an instant in the time zone of the sources. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, calendar);
    }
}
