package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.Mention;
import mx.vigia.analysis.bill.proceeding.Result;
import mx.vigia.analysis.bill.proceeding.Tally;

/** What one page says of a vote; an unspoken field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteSaid(
        String title,
        String question,
        Chamber chamber,
        LocalDate heldOn,
        Result outcome,
        List<Tally> totals,
        List<Ballot> ballots,
        List<Mention> about,
        String officialAddress) {
    public VoteSaid {
        totals = totals == null ? List.of() : List.copyOf(totals);
        ballots = ballots == null ? List.of() : List.copyOf(ballots);
        about = about == null ? List.of() : List.copyOf(about);
    }
}
