package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * The event: how a site is after a round of it.
 *
 * @param fact {@code source-silent} where an incident began with this round, {@code source-recovered} where it ended one; else absent
 * @param incident the incident that lasts, or that this round ended
 * @param expected what was to be expected of the site, where it did not speak as it should
 * @param found what there was instead
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SiteHealthEvent(
        String site,
        String name,
        String state,
        String since,
        String lastSuccess,
        String nextRound,
        LastRound round,
        String fact,
        UUID incident,
        String expected,
        String found) {
    static final String SILENT_FACT = "source-silent";
    static final String RECOVERED_FACT = "source-recovered";

    /** The same with the incident that lasts or ended, and what is to be told of it. */
    SiteHealthEvent in(Optional<Incident> incident, String told) {
        return new SiteHealthEvent(
                site,
                name,
                state,
                since,
                lastSuccess,
                nextRound,
                round,
                told,
                incident.map(Incident::id).orElse(null),
                incident.map(Incident::expected).orElse(null),
                incident.map(Incident::found).orElse(null));
    }

    /** The same, which has been so since this moment. */
    SiteHealthEvent since(String moment) {
        return new SiteHealthEvent(
                site, name, state, moment, lastSuccess, nextRound, round, fact, incident, expected, found);
    }

    /** The round it rests on; {@code ending} is absent where there was none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LastRound(
            UUID id,
            String startedAt,
            String endedAt,
            int pages,
            int items,
            int published,
            List<ReadingProblem> problems,
            String ending) {
        public LastRound {
            problems = List.copyOf(problems);
        }

        /** In the place of a round where none was made and none was due; it has no ending. */
        static LastRound noneDueAt(UUID id, Instant moment) {
            return new LastRound(id, moment.toString(), moment.toString(), 0, 0, 0, List.of(), null);
        }
    }
}
