package mx.vigia.analysis.dossier.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How far back a fact may lie and still be told, and from when on we say that we saw it late; a day no congress of today can mean is as good as none. */
public record AlertHorizon(Duration told, Duration late, ZoneId calendar) {
    private static final LocalDate EARLIEST_PLAUSIBLE_DATE = LocalDate.of(1900, 1, 1);

    /** Whether what happened on this day, or on one nobody names, is still told when it is read at this moment. */
    public boolean isWithin(LocalDate happened, Instant captured) {
        return isImplausible(happened) || !happened.isBefore(day(captured.minus(told)));
    }

    /** Whether what happened on this day is told as seen late. */
    public boolean isLate(LocalDate happened, Instant captured) {
        return !isImplausible(happened) && happened.isBefore(day(captured.minus(late)));
    }

    /** A year such as 0206 is a slip of the hand: it must not keep a new bill from being told. */
    private static boolean isImplausible(LocalDate happened) {
        return happened == null || happened.isBefore(EARLIEST_PLAUSIBLE_DATE);
    }

    /** The day of a moment in the calendar of the sources. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, calendar);
    }
}
