package mx.vigia.analysis.stage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import mx.vigia.analysis.bill.Kind;

/** The way a matter goes: that of a law, of a constitutional reform, of a motion, or of a regulator's rule. */
public enum Branch {
    LAW,
    /** Article 135: the legislatures of the states decide, and the Executive cannot object. */
    CONSTITUTIONAL,
    MOTION,
    RULE;

    private static final Set<Move> OF_STATES = EnumSet.of(Move.SENT_TO_STATES, Move.STATES_MAJORITY, Move.DECLARED);
    private static final Set<Move> OF_EXECUTIVE = EnumSet.of(Move.OBJECTED, Move.OVERRIDDEN, Move.DEEMED_APPROVED);
    private static final Set<Move> OF_REGULATORS = EnumSet.of(
            Move.DRAFT,
            Move.CONSULTATION_OPENED,
            Move.CONSULTATION_EXTENDED,
            Move.CONSULTATION_CLOSED,
            Move.FINAL_RULE);
    private static final Set<Move> OF_ALL = EnumSet.of(
            Move.NOTHING,
            Move.PENDING,
            Move.PRESENTED,
            Move.REJECTED,
            Move.WITHDRAWN,
            Move.LAPSED,
            Move.ACCUMULATED,
            Move.SUPERSEDED,
            Move.RESOLVED,
            Move.CONCLUDED);
    private static final Set<Move> OF_NORMS = EnumSet.of(Move.PUBLISHED, Move.ERRATUM, Move.IN_FORCE, Move.REPEALED);

    /** The way of a matter of this kind of which such moves are told. */
    public static Branch of(Kind kind, Collection<Move> moves) {
        return switch (kind) {
            case MOTION -> MOTION;
            case RULE, DRAFT_RULE, CONSULTATION, NOTICE -> RULE;
            case OTHER -> moves.stream().noneMatch(Branch::isOfALaw) ? MOTION : ofLaws(moves);
            case INITIATIVE, MINUTA, REPORT, DECREE -> ofLaws(moves);
        };
    }

    /** A licence, a communication, a report of a journey: what is approved of it is no law, unless its way shows that it is one. */
    private static boolean isOfALaw(Move move) {
        return move.rank(false) >= Move.SENT_TO_REVIEWING.rank(false) && !OF_ALL.contains(move);
    }

    private static Branch ofLaws(Collection<Move> moves) {
        return moves.stream().anyMatch(OF_STATES::contains) ? CONSTITUTIONAL : LAW;
    }

    /** Whether there is such a move on this way at all. */
    boolean knows(Move move) {
        if (OF_ALL.contains(move)) {
            return true;
        }
        return switch (this) {
            case LAW -> !OF_REGULATORS.contains(move);
            case CONSTITUTIONAL -> !OF_REGULATORS.contains(move) && !OF_EXECUTIVE.contains(move);
            case MOTION -> move.rank(false) <= Move.SENT_TO_REVIEWING.rank(false) && !OF_REGULATORS.contains(move);
            case RULE -> OF_REGULATORS.contains(move) || OF_NORMS.contains(move);
        };
    }
}
