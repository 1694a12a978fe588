package mx.vigia.analysis.bill.stage;

import java.util.Comparator;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;

/** One move that a step tells of, and what else its words say; {@code chamber} is null where nobody names it. */
public record Taken(Move move, Side side, Chamber chamber, Step step) {
    static Taken of(Step step, Move move) {
        return new Taken(move, Side.UNSAID, step.chamber(), step);
    }

    static Taken of(Step step, Meaning meaning) {
        Chamber chamber = meaning.chamber() == null ? step.chamber() : meaning.chamber();
        return new Taken(meaning.move(), meaning.side(), chamber, step);
    }

    boolean dated() {
        return step.date() != null;
    }

    /** By its usual place on the way, and then by whatever tells it apart, so that no two orders are possible. */
    static Comparator<Taken> byRank(Chambers chambers) {
        return Comparator.comparingInt((Taken taken) -> taken.rank(chambers))
                .thenComparing(Taken::move)
                .thenComparing(Taken::side)
                .thenComparing(Taken::chamber, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(taken -> taken.step().toString());
    }

    int rank(Chambers chambers) {
        return move.rank(side == Side.REVIEWING || chambers.isSecond(chamber));
    }
}
