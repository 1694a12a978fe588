package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.platform.text.OrEmpty;

/** One page's statement about a debate; an unstated field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DebateStatement(
        String title, Chamber chamber, LocalDate heldOn, List<DebateTurn> turns, Boolean cut, String officialAddress) {
    public DebateStatement {
        turns = OrEmpty.list(turns);
    }
}
