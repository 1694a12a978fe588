package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.round.RoundReport;

/**
 * A site as people and programs see it; moments it has not had yet are absent.
 *
 * @param round its latest round, whether it is over or not
 * @param usualItems what its rounds usually show
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        String site,
        String name,
        URI home,
        SiteState state,
        Instant since,
        Instant lastSuccess,
        Instant nextRound,
        int usualItems,
        RoundReport round,
        List<RoundReport> rounds) {
    public SourceView {
        rounds = List.copyOf(rounds);
    }

    /** The key of the word for its state. */
    @JsonIgnore
    public String stateKey() {
        return "state." + state.label();
    }

    /** The key of the sentence that explains its state. */
    @JsonIgnore
    public String stateHelpKey() {
        return stateKey() + ".help";
    }

    /** The key of the word for a problem. */
    public String problemKey(Problem problem) {
        return "problem." + problem.what();
    }

    /** The key of the word for how a round went. */
    public String roundKey(RoundReport report) {
        return "round.state." + report.state().label();
    }
}
