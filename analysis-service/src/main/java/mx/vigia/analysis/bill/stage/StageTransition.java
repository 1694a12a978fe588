package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import mx.vigia.platform.text.ContractEnum;

/**
 * The effect of a step on a bill's process; {@link #rank} is its usual place in the process, by which steps without a
 * date are ordered.
 */
public enum StageTransition implements ContractEnum {
    /** Known words that state no step. */
    NOTHING(0),
    PENDING(0),
    PRESENTED(0),
    DRAFT(0),
    WAIVED(5),
    REFERRED(10),
    COMMITTEE(15),
    EXTENDED(16),
    CONSULTATION_OPENED(20),
    CONSULTATION_EXTENDED(21),
    CONSULTATION_CLOSED(22),
    REPORTED(30),
    REPORTED_NEGATIVE(31),
    FIRST_READING(40),
    URGENT(48),
    DEBATED(50),
    SENT_BACK(51),
    /** There was a vote; its result is not stated. */
    VOTED(52),
    /** The chamber has dealt with the paper: this adopts a motion, but does not pass a bill. */
    SETTLED(58),
    PASSED(60),
    SENT_TO_REVIEWING(70),
    RETURNED_MODIFIED(140),
    RETURNED_REJECTED(141),
    /** The first chamber refuses the changes of the reviewing one (article 72 E). */
    CHANGES_REFUSED(142),
    /** A chamber insists on what the other one refuses (article 72 D and E). */
    INSISTED(143),
    SENT_TO_STATES(150),
    STATES_MAJORITY(151),
    DECLARED(152),
    SENT_TO_EXECUTIVE(160),
    OBJECTED(161),
    OVERRIDDEN(162),
    DEEMED_APPROVED(163),
    PROMULGATED(170),
    PUBLISHED(180),
    FINAL_RULE(180),
    ERRATUM(181),
    IN_FORCE(182),
    REPEALED(183),
    REJECTED(190),
    WITHDRAWN(190),
    LAPSED(190),
    ACCUMULATED(190),
    SUPERSEDED(190),
    RESOLVED(191),
    /** Closed, without a stated reason. */
    CONCLUDED(192);

    private static final int SECOND_CHAMBER_RANK_OFFSET = 70;

    private final int rank;

    StageTransition(int rank) {
        this.rank = rank;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the member with this word of the table of phrases. */
    @JsonCreator
    public static StageTransition of(String word) {
        return ContractEnum.withWord(StageTransition.class, word);
    }

    /** Whether both chambers go through it, one after the other. */
    boolean isOfEachChamber() {
        return rank >= REFERRED.rank && rank <= PASSED.rank;
    }

    /** Returns its usual place; transitions of the second chamber come after all those of the first. */
    int rank(boolean second) {
        return second && isOfEachChamber() ? rank + SECOND_CHAMBER_RANK_OFFSET : rank;
    }
}
