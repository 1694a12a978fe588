package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import mx.vigia.platform.text.ContractEnum;

/** Events of a matter that begin, move or end a term. */
public enum DeadlineEvent implements ContractEnum {
    REFERRED,
    EXTENDED,
    /** Presented as preferential, or marked so on the day on which a period opens. */
    PREFERENTIAL,
    /** Mentioned as preferential, as in the title of a report: that it is so is known, but no term begins. */
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
    /** A notice states this day as the first for comments: the term includes it. */
    CONSULTATION_OPENS,
    /** A notice states this day as the last for comments. */
    CONSULTATION_CLOSES;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the event with this word. */
    @JsonCreator
    public static DeadlineEvent of(String word) {
        return ContractEnum.withWord(DeadlineEvent.class, word);
    }
}
