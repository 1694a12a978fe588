package mx.vigia.analysis.text.obligation.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * A sure duty of a bill's text, in the words of the text; a part that the text does not state is empty.
 *
 * @param article the article that contains it
 * @param modality how it binds
 * @param bearer who is bound, with the clause that says which of those named
 * @param action what is to be done, from its verb on
 * @param deadline the last moment, or the only time, in which it is to be done
 * @param authority the public body to which it is directed or before which it is done
 * @param sanction the consequence that the same article states for a breach, as printed: multiples of the UMA are not
 *     converted into pesos
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BillDuty(
        DutyArticle article,
        Duty.Modality modality,
        String bearer,
        String action,
        String deadline,
        String authority,
        String sanction) {
    public BillDuty {
        deadline = Objects.requireNonNullElse(deadline, "");
        authority = Objects.requireNonNullElse(authority, "");
        sanction = Objects.requireNonNullElse(sanction, "");
    }

    static BillDuty of(DutyArticle article, Duty duty, String text) {
        return new BillDuty(
                article,
                duty.modality(),
                words(duty.bearer(), text),
                words(duty.action(), text),
                words(duty.deadline(), text),
                words(duty.authority(), text),
                words(duty.sanction(), text));
    }

    /** Whether it orders or forbids; what is only permitted binds nobody. */
    public boolean binds() {
        return modality != Duty.Modality.MAY;
    }

    private static String words(TextSpan span, String text) {
        return span.in(text).replaceAll("\\s+", " ");
    }
}
