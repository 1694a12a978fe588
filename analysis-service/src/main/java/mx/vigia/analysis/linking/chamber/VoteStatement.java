package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VoteResult;

/** One page's statement about a vote; an unstated field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteStatement(
        String title,
        String question,
        Chamber chamber,
        LocalDate heldOn,
        VoteResult outcome,
        List<PrintedTally> totals,
        List<Ballot> ballots,
        List<BillMention> about,
        String officialAddress) {
    public VoteStatement {
        totals = totals == null ? List.of() : List.copyOf(totals);
        ballots = ballots == null ? List.of() : List.copyOf(ballots);
        about = about == null ? List.of() : List.copyOf(about);
    }
}
