package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import mx.vigia.platform.text.ContractEnum;

/** What happens to a matter that begins, moves or ends a clock. */
public enum DeadlineEvent implements ContractEnum {
    REFERRED,
    EXTENDED,
    /** Presented as preferential, or marked so on the day on which a period opens. */
    PREFERENTIAL,
    /** Called preferential in passing, as in the title of a report: that it is so is known, and nothing begins. */
    CALLED_PREFERENTIAL,
    REPORTED,
    PASSED,
    SENT_TO_REVIEWING,
    RECEIVED_BY_EXECUTIVE,
    OBJECTED,
    /** Confirmed by two thirds against the objections: the Executive may not object again. */
    OVERRIDDEN,
    PROMULGATED,
    PUBLISHED,
    IN_FORCE,
    /** Discarded, withdrawn, concluded. */
    CLOSED,
    /** A notice names this day as the last for comments. */
    CONSULTATION_CLOSES;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event with this word. */
    @JsonCreator
    public static DeadlineEvent of(String word) {
        return ContractEnum.withWord(DeadlineEvent.class, word);
    }
}
