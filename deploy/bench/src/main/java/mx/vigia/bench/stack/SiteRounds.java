package mx.vigia.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The rounds of a site since a stack was restarted.
 *
 * @param ended those that are over, the latest first
 * @param rests whether it publishes in recess only; the session day of the driver is none of its days
 * @param next when the next one is due; the far past if unknown
 */
public record SiteRounds(List<JsonNode> ended, boolean rests, Instant next) {

    private static final String RECESS_DAYS = "recess-days";

    public static SiteRounds of(OwnStack stack, String site) {
        var view = stack.session()
                .getJson("/api/v1/sources/" + site)
                .requireSuccess()
                .json();
        var rounds = stack.session().getJson("/api/v1/sources/" + site + "/rounds").requireSuccess().items().stream()
                .filter(round -> round.hasNonNull("endedAt"))
                .sorted(Comparator.comparing(SiteRounds::end).reversed())
                .toList();
        var rests = view.path("days").asText().equals(RECESS_DAYS);
        return new SiteRounds(
                rounds, rests, Instant.parse(view.path("nextRound").asText(Instant.EPOCH.toString())));
    }

    /** Returns the number of rounds; the first visit is not one of them. */
    public int count() {
        return Math.max(0, ended.size() - 1);
    }

    /**
     * Returns the minutes from the end of the last round to the end of the next, should that take as long; 0 if
     * unknown.
     */
    public double minutes() {
        if (ended.isEmpty() || next.equals(Instant.EPOCH)) {
            return 0;
        }
        var last = ended.getFirst();
        var wait = Duration.between(end(last), next);
        var round = Duration.between(Instant.parse(last.path("startedAt").asText()), end(last));
        return Math.round(wait.plus(round).toSeconds() / 6.0) / 10.0;
    }

    private static Instant end(JsonNode round) {
        return Instant.parse(round.path("endedAt").asText());
    }
}
