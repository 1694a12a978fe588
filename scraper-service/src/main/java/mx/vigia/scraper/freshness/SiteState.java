package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import mx.vigia.scraper.round.RoundReport;

/** Whether a site speaks to us. */
public enum SiteState {
    SPEAKING,
    QUIET,
    BLOCKED,
    /** It wants to be asked less often. */
    RATE_LIMITED,
    /** It turns everybody away for a while. */
    OUT_OF_SERVICE,
    CHANGED_SHAPE,
    /** Its pages break off without the end that they had. */
    CUT_SHORT,
    /** It shows more than we take. */
    TOO_LARGE,
    UNREACHABLE,
    /** What it shows could not be kept, and so is not published: ours is the fault. */
    ARCHIVE_FULL,
    /** The round that was due has not come: ours is the fault. */
    OVERDUE,
    NEVER_VISITED,
    /** Whoever declared it has taken it back. */
    WITHDRAWN;

    /** What a round that has ended by itself says about its site, whose silence is longer than it should be or not. */
    static SiteState after(RoundReport round, boolean silentForTooLong) {
        return switch (round.ending()) {
            case NEW, SAME, EMPTY_AS_EXPECTED, CAPPED -> silentForTooLong ? QUIET : SPEAKING;
            case PARTIAL -> round.has("page-changed") ? CHANGED_SHAPE : silentForTooLong ? QUIET : SPEAKING;
            case EMPTY_SUSPECT -> round.items() == 0 ? QUIET : CHANGED_SHAPE;
            case CUT_SHORT -> round.has("page-changed") ? CHANGED_SHAPE : CUT_SHORT;
            case BLOCKED, FORBIDDEN_BY_ROBOTS -> BLOCKED;
            case UNREACHABLE -> UNREACHABLE;
            case RATE_LIMITED -> RATE_LIMITED;
            case OUT_OF_SERVICE -> OUT_OF_SERVICE;
            case CHANGED_SHAPE -> CHANGED_SHAPE;
            case TOO_LARGE -> TOO_LARGE;
            case ARCHIVE_FULL -> ARCHIVE_FULL;
            case NEEDS_KEY, HOUSE_FAILED -> NEVER_VISITED;
        };
    }

    /** True where people who rely on the site should know. */
    boolean isIncident() {
        return switch (this) {
            case SPEAKING, NEVER_VISITED, WITHDRAWN -> false;
            case QUIET,
                    BLOCKED,
                    RATE_LIMITED,
                    OUT_OF_SERVICE,
                    CHANGED_SHAPE,
                    CUT_SHORT,
                    TOO_LARGE,
                    UNREACHABLE,
                    ARCHIVE_FULL,
                    OVERDUE -> true;
        };
    }

    /** The same of a state by its word, which another version of this house may have written. */
    static boolean isIncident(String label) {
        return Arrays.stream(values())
                .anyMatch(state -> state.isIncident() && state.label().equals(label));
    }

    /** True where the next round may find it over; a full archive waits for a person. */
    boolean canResolveItself() {
        return this != ARCHIVE_FULL;
    }

    /** The word for it in the contract. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SiteState ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
