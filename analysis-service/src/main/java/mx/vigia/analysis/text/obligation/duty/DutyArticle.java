package mx.vigia.analysis.text.obligation.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;

/**
 * The article of a bill's text that states a duty.
 *
 * @param transitory whether it is a transitory article
 * @param number its number as laws print it; empty if it has none
 * @param law the law as the clause above the article names it; empty if none does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DutyArticle(boolean transitory, String number, String law) {
    public DutyArticle {
        number = Objects.requireNonNullElse(number, "");
        law = Objects.requireNonNullElse(law, "");
    }

    static DutyArticle of(Part part) {
        var number = part.number().known() ? part.number().printed() : "";
        return new DutyArticle(part.kind() == PartKind.TRANSITORY, number, part.law());
    }
}
