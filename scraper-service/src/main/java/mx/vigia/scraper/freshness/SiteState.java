package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import mx.vigia.scraper.round.RoundReport;

/** The state of a site: whether it responds as it should or is unresponsive (an outage). */
public enum SiteState {
    SPEAKING,
    QUIET,
    BLOCKED,
    /** It wants to receive fewer requests. */
    RATE_LIMITED,
    /** It rejects all clients for a while. */
    OUT_OF_SERVICE,
    CHANGED_SHAPE,
    /** Its pages are truncated before their usual end. */
    CUT_SHORT,
    /** It shows more than the scraper accepts. */
    TOO_LARGE,
    UNREACHABLE,
    /** Its content could not be archived and so is not published; the fault is Vigía's. */
    ARCHIVE_FULL,
    /** The due round has not taken place; the fault is Vigía's. */
    OVERDUE,
    NEVER_VISITED,
    /** Its operator has withdrawn it. */
    WITHDRAWN;

    /**
     * Returns the state of a site after a finished round, given whether it has been without news for too long: decides
     * whether it is unresponsive (an outage).
     */
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

    /** Whether users of the site should be informed. */
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

    /** Whether a state of this label is an incident; another version of Vigía may have written it. */
    static boolean isIncident(String label) {
        return Arrays.stream(values())
                .anyMatch(state -> state.isIncident() && state.label().equals(label));
    }

    /** Whether the next round may find it resolved; a full archive needs a person. */
    boolean canResolveItself() {
        return this != ARCHIVE_FULL;
    }

    /** Returns its name in the contract. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SiteState ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
