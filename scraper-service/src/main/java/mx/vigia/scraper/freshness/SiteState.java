package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import mx.vigia.scraper.round.RoundReport;

/** Whether a site speaks to us. */
public enum SiteState {
    SPEAKING,
    QUIET,
    BLOCKED,
    CHANGED_SHAPE,
    UNREACHABLE,
    /** The round that was due has not come: ours is the fault. */
    OVERDUE,
    NEVER_VISITED;

    /** What a round that has ended by itself says about its site, whose silence is longer than it should be or not. */
    static SiteState after(RoundReport round, boolean silentForTooLong) {
        return switch (round.ending()) {
            case NEW, SAME, EMPTY_AS_EXPECTED, CAPPED -> silentForTooLong ? QUIET : SPEAKING;
            case PARTIAL -> round.has("page-changed") ? CHANGED_SHAPE : silentForTooLong ? QUIET : SPEAKING;
            case EMPTY_SUSPECT -> round.items() == 0 ? QUIET : CHANGED_SHAPE;
            case BLOCKED, FORBIDDEN_BY_ROBOTS -> BLOCKED;
            case UNREACHABLE -> UNREACHABLE;
            case CHANGED_SHAPE, TOO_LARGE -> CHANGED_SHAPE;
            case NEEDS_KEY, HOUSE_FAILED -> NEVER_VISITED;
        };
    }

    /** True where people who rely on the site should know. */
    boolean isIncident() {
        return switch (this) {
            case SPEAKING, NEVER_VISITED -> false;
            case QUIET, BLOCKED, CHANGED_SHAPE, UNREACHABLE, OVERDUE -> true;
        };
    }

    /** The word for it in the contract. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SiteState labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
