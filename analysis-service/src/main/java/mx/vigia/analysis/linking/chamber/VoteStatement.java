package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.proceeding.VoteSubject;
import mx.vigia.platform.text.OrEmpty;

/** One page's statement about a vote; an unstated field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteStatement(
        @JsonUnwrapped VoteSubject subject,
        VoteResult outcome,
        List<PrintedTally> totals,
        List<Ballot> ballots,
        List<BillMention> about,
        String officialAddress) {
    public VoteStatement {
        totals = OrEmpty.list(totals);
        ballots = OrEmpty.list(ballots);
        about = OrEmpty.list(about);
    }
}
