package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * How a vote ended, as printed.
 *
 * @param totals first the whole chamber's, then each group's
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteOutcome(@Nullable VoteResult result, List<PrintedTally> totals) {
    public VoteOutcome {
        totals = OrEmpty.list(totals);
    }

    /** Returns the figures of the whole chamber, if a page prints them. */
    Optional<PrintedTally> whole() {
        return totals.stream().filter(PrintedTally::ofChamber).findFirst();
    }

    /** Returns the figures of each group. */
    List<PrintedTally> groups() {
        return totals.stream().filter(printedTally -> !printedTally.ofChamber()).toList();
    }
}
