package mx.vigia.local.pretend.chamber;

import java.time.Instant;

/** The current presentation of the site, apart from what the chamber did. */
public record Layout(boolean reordered, int redatedBy, boolean broken, Mood mood, Instant touched) {
    /** Whether the site answers, answers with empty lists, or does not answer at all. */
    public enum Mood {
        SPEAKS,
        EMPTY,
        UNAVAILABLE
    }

    static Layout usual(Instant at) {
        return new Layout(false, 0, false, Mood.SPEAKS, at);
    }

    Layout withReordering(boolean so, Instant at) {
        return new Layout(so, redatedBy, broken, mood, at);
    }

    Layout withDateShift(int days, Instant at) {
        return new Layout(reordered, days, broken, mood, at);
    }

    Layout broken(boolean so, Instant at) {
        return new Layout(reordered, redatedBy, so, mood, at);
    }

    Layout in(Mood another, Instant at) {
        return new Layout(reordered, redatedBy, broken, another, at);
    }
}
