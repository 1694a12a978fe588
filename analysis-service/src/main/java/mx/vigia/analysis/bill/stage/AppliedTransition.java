package mx.vigia.analysis.bill.stage;

import java.util.Comparator;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;

/** One transition stated by a step, with what else its words state; {@code chamber} is null where none is named. */
public record AppliedTransition(StageTransition move, PhraseChamber side, Chamber chamber, Step step) {
    static AppliedTransition of(Step step, StageTransition move) {
        return new AppliedTransition(move, PhraseChamber.UNSAID, step.chamber(), step);
    }

    static AppliedTransition of(Step step, PhraseMeaning meaning) {
        Chamber chamber = meaning.chamber() == null ? step.chamber() : meaning.chamber();
        return new AppliedTransition(meaning.move(), meaning.side(), chamber, step);
    }

    boolean dated() {
        return step.date() != null;
    }

    /**
     * Compares transitions by their usual place in the process, then by their other properties, so that the order is
     * unique.
     */
    static Comparator<AppliedTransition> byRank(ChamberProgress chambers) {
        return Comparator.comparingInt((AppliedTransition transition) -> transition.rank(chambers))
                .thenComparing(AppliedTransition::move)
                .thenComparing(AppliedTransition::side)
                .thenComparing(AppliedTransition::chamber, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(transition -> transition.step().toString());
    }

    int rank(ChamberProgress chambers) {
        return move.rank(side == PhraseChamber.REVIEWING || chambers.isReviewing(chamber));
    }
}
