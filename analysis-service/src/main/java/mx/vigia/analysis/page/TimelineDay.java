package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;

/** The day under which something stands in a timeline, and which of its times that is; {@code day} is null where none is known. */
@TemplateData
public record TimelineDay(LocalDate day, Time time) {
    /** The times of what is told, the most telling first. */
    public enum Time {
        HAPPENED("happened"),
        /** It was announced for a day to come, such as that of a meeting. */
        EXPECTED("expected"),
        PUBLISHED("published"),
        CAPTURED("captured"),
        /** A person set it right. */
        CORRECTED("corrected"),
        /** It has no day; this is that of the page that tells it. */
        PRINTED("printed"),
        /** It has no day; on this one we first read it. */
        SEEN("seen"),
        UNKNOWN("unknown");

        private final String word;

        Time(String word) {
            this.word = word;
        }
    }

    /** The day it happened, or was to happen when it was read, or else was published, or else was read; each may be null. */
    public static TimelineDay of(LocalDate happened, LocalDate published, Instant captured) {
        if (happened != null) {
            boolean ahead = captured != null && happened.isAfter(BillLabels.dayOf(captured));
            return new TimelineDay(happened, ahead ? Time.EXPECTED : Time.HAPPENED);
        }
        return published == null ? at(captured, Time.CAPTURED) : new TimelineDay(published, Time.PUBLISHED);
    }

    /** Of something without a day of its own: that of the page which tells it, or on which it was read; each may be null. */
    public static TimelineDay undated(LocalDate published, Instant captured) {
        return published == null ? at(captured, Time.SEEN) : new TimelineDay(published, Time.PRINTED);
    }

    /** Whether the day is none of its own, and only stands for it. */
    public boolean undated() {
        return time == Time.SEEN || time == Time.PRINTED;
    }

    /** The legal day of a moment, which may be null. */
    public static TimelineDay at(Instant moment, Time time) {
        return moment == null ? new TimelineDay(null, Time.UNKNOWN) : new TimelineDay(BillLabels.dayOf(moment), time);
    }

    /** The key of the word that says which time it is. */
    public String key() {
        return "bill.time-" + time.word;
    }
}
