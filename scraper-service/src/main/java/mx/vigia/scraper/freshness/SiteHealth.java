package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import mx.vigia.scraper.reading.Problem;

/** The event: how a site is after a round of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SiteHealth(
        String site, String name, String state, String since, String lastSuccess, String nextRound, LastRound round) {

    /** The round it rests on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LastRound(
            UUID id, String startedAt, String endedAt, int pages, int items, int published, List<Problem> problems) {
        public LastRound {
            problems = List.copyOf(problems);
        }
    }
}
