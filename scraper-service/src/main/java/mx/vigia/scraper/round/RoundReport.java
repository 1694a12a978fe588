package mx.vigia.scraper.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mx.vigia.scraper.reading.ReadingProblem;
import org.jspecify.annotations.Nullable;

/** The report of one round; a field without a value is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundReport(
        UUID id,
        String site,
        State state,
        boolean silent,
        @JsonUnwrapped Times times,
        @JsonUnwrapped Counts counts,
        List<ReadingProblem> problems,
        @JsonUnwrapped Endings result) {
    public RoundReport {
        problems = List.copyOf(problems);
    }

    /** When it was requested, and began and ended, if it did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Times(
            Instant askedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}

    /**
     * What it counted.
     *
     * @param pages pages read or found unchanged
     * @param items what those pages show
     * @param published what of it was news
     */
    public record Counts(int pages, int items, int published) {}

    /** How it ended as a whole, once it did, and how many of its pages ended how. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Endings(@Nullable FetchEnding ending, Map<FetchEnding, Integer> endings) {
        public Endings {
            endings = Map.copyOf(endings);
        }
    }

    /** The state of a round. */
    public enum State {
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        INTERRUPTED;

        /** Returns its name in the database and the API. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    public Instant askedAt() {
        return times.askedAt();
    }

    public @Nullable Instant startedAt() {
        return times.startedAt();
    }

    public @Nullable Instant endedAt() {
        return times.endedAt();
    }

    public int pages() {
        return counts.pages();
    }

    public int items() {
        return counts.items();
    }

    public int published() {
        return counts.published();
    }

    public @Nullable FetchEnding ending() {
        return result.ending();
    }

    public Map<FetchEnding, Integer> endings() {
        return result.endings();
    }

    /** Whether it is finished and brought something. */
    public boolean succeeded() {
        return state == State.SUCCEEDED;
    }

    /** Whether some problem is of this kind. */
    public boolean has(String what) {
        return problems.stream().anyMatch(problem -> problem.what().equals(what));
    }
}
