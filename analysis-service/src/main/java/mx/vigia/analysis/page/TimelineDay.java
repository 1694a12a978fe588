package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day under which an entry is listed in a timeline, and the kind of that day; {@code day} is null if none is known.
 */
@TemplateData
public record TimelineDay(LocalDate day, Time time) {
    /** The kinds of a timeline day, most informative first. */
    public enum Time {
        HAPPENED("happened"),
        /** It was announced for a future day, such as that of a meeting. */
        EXPECTED("expected"),
        PUBLISHED("published"),
        CAPTURED("captured"),
        /** A person corrected it. */
        CORRECTED("corrected"),
        /** It has no date; this is that of the page that states it. */
        PRINTED("printed"),
        /** It has no date; on this day we first read it. */
        SEEN("seen"),
        UNKNOWN("unknown");

        private final String word;

        Time(String word) {
            this.word = word;
        }
    }

    /**
     * Returns the day it happened, or was expected to happen when it was read, else was published, else was read; each
     * may be null.
     */
    public static TimelineDay of(LocalDate happened, LocalDate published, Instant captured) {
        return Optional.ofNullable(happened)
                .flatMap(day -> on(day, isAfter(day, captured) ? Time.EXPECTED : Time.HAPPENED))
                .or(() -> on(published, Time.PUBLISHED))
                .orElseGet(() -> at(captured, Time.CAPTURED));
    }

    /**
     * Returns the day of something without a date: that of the page that states it, or on which it was read; each may
     * be null.
     */
    public static TimelineDay undated(LocalDate published, Instant captured) {
        return on(published, Time.PRINTED).orElseGet(() -> at(captured, Time.SEEN));
    }

    /** Whether it is the day on which it happened, which needs no explanation. */
    public boolean happened() {
        return time == Time.HAPPENED;
    }

    /** Whether the day is only a substitute for an unknown one. */
    public boolean undated() {
        return time == Time.SEEN || time == Time.PRINTED;
    }

    /** Whether it is the day of reading, which says nothing more than when that was. */
    public boolean captured() {
        return time == Time.CAPTURED;
    }

    /** Returns the legal day of a moment, which may be null. */
    public static TimelineDay at(Instant moment, Time time) {
        return Optional.ofNullable(moment)
                .map(BillLabels::dayOf)
                .flatMap(day -> on(day, time))
                .orElseGet(() -> new TimelineDay(null, Time.UNKNOWN));
    }

    private static Optional<TimelineDay> on(LocalDate day, Time time) {
        return Optional.ofNullable(day).map(known -> new TimelineDay(known, time));
    }

    private static boolean isAfter(LocalDate happened, Instant captured) {
        return Stream.ofNullable(captured).map(BillLabels::dayOf).anyMatch(day -> day.isBefore(happened));
    }

    /** Returns the message key for the kind of day. */
    public String key() {
        return "bill.time-" + time.word;
    }
}
