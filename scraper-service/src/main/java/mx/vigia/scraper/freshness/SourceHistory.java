package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.scraper.round.CompletenessAudit;
import mx.vigia.scraper.round.RoundReport;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of a site found.
 *
 * @param round its latest round, finished or not
 * @param incidents its incidents, the latest first
 * @param audit differences between the totals it prints and the stored records
 * @param uncounted true if it was declared without a place where its site prints totals
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceHistory(
        @Nullable RoundReport round,
        List<RoundReport> rounds,
        List<Incident> incidents,
        List<CompletenessAudit.Row> audit,
        @JsonIgnore boolean uncounted) {
    public SourceHistory {
        rounds = List.copyOf(rounds);
        incidents = List.copyOf(incidents);
        audit = List.copyOf(audit);
    }

    static SourceHistory of(
            List<RoundReport> rounds, List<Incident> incidents, List<CompletenessAudit.Row> audit, boolean uncounted) {
        return new SourceHistory(rounds.isEmpty() ? null : rounds.getFirst(), rounds, incidents, audit, uncounted);
    }
}
