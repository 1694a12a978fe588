package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import mx.vigia.scraper.round.RoundReport;

/** Whether a site speaks to us. */
public enum SiteState {
    SPEAKING,
    QUIET,
    BLOCKED,
    CHANGED_SHAPE,
    UNREACHABLE,
    NEVER_VISITED;

    /** What a round that has ended says about its site, which last brought news at that moment. */
    static SiteState after(RoundReport round, Instant lastNews, Duration quietAfter) {
        if (!round.succeeded() && round.has("empty")) {
            return QUIET;
        }
        if (round.has("page-changed")) {
            return CHANGED_SHAPE;
        }
        if (round.succeeded()) {
            return lastNews.plus(quietAfter).isBefore(round.endedAt()) ? QUIET : SPEAKING;
        }
        if (round.has("refused") || round.has("blocked")) {
            return BLOCKED;
        }
        return round.has("unreachable") ? UNREACHABLE : CHANGED_SHAPE;
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
