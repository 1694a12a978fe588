package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.scraper.reading.ReadingProblem;

/** The event: the health of a site after a round. */
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
        @JsonUnwrapped IncidentNotice notice) {
    static final String SILENT_FACT = "source-silent";
    static final String RECOVERED_FACT = "source-recovered";

    /**
     * The incident that lasts, or that this round ended; absent if there is none.
     *
     * @param fact {@code source-silent} if an incident began with this round, {@code source-recovered} if it ended one;
     *     else absent
     * @param expected what was expected of the site, if it did not respond as it should
     * @param found what was found instead
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IncidentNotice(String fact, UUID incident, String expected, String found) {
        static final IncidentNotice NONE = new IncidentNotice(null, null, null, null);
    }

    /** Returns the same health with the open or ended incident and the fact to be published. */
    SiteHealthEvent in(Optional<Incident> incident, String given) {
        var about = new IncidentNotice(
                given,
                incident.map(Incident::id).orElse(null),
                incident.map(Incident::expected).orElse(null),
                incident.map(Incident::found).orElse(null));
        return new SiteHealthEvent(site, name, state, since, lastSuccess, nextRound, round, about);
    }

    /** Returns the same health, beginning at this moment. */
    SiteHealthEvent since(String moment) {
        return new SiteHealthEvent(site, name, state, moment, lastSuccess, nextRound, round, notice);
    }

    /** The round that the health is based on; {@code ending} is absent if there was none. */
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

        /** Stands in for a round if none was made and none was due; it has no ending. */
        static LastRound noneDueAt(UUID id, Instant moment) {
            return new LastRound(id, moment.toString(), moment.toString(), 0, 0, 0, List.of(), null);
        }
    }
}
