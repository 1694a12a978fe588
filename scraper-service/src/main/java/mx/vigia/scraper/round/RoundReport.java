package mx.vigia.scraper.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mx.vigia.scraper.reading.ReadingProblem;
import org.jspecify.annotations.Nullable;

/**
 * The report of one round; a field without a value is absent.
 *
 * @param pages pages read or found unchanged
 * @param items what those pages show
 * @param published what of it was news
 * @param ending how it ended as a whole, once it did
 * @param endings how many of its pages ended how
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundReport(
        UUID id,
        String site,
        State state,
        boolean silent,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int pages,
        int items,
        int published,
        List<ReadingProblem> problems,
        @Nullable FetchEnding ending,
        Map<FetchEnding, Integer> endings) {
    public RoundReport {
        endings = Map.copyOf(endings);
        problems = List.copyOf(problems);
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

    /** Whether it is finished and brought something. */
    public boolean succeeded() {
        return state == State.SUCCEEDED;
    }

    /** Whether some problem is of this kind. */
    public boolean has(String what) {
        return problems.stream().anyMatch(problem -> problem.what().equals(what));
    }
}
