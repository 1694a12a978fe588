package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import mx.vigia.analysis.bill.Federal;

/** The way a matter goes: that of a law, of a constitutional reform, of a law of a federal entity, of a motion, or of a regulator's rule. */
public enum Branch {
    LAW,
    /** Article 135: the legislatures of the states decide, and the Executive cannot object. */
    CONSTITUTIONAL,
    /** The congress of a federal entity has one chamber (article 116 II and article 122 A II of the Constitution): what it passes goes to the entity's Executive. */
    LOCAL,
    MOTION,
    RULE;

    private static final Set<Move> OF_TWO_CHAMBERS = EnumSet.of(
            Move.SENT_TO_REVIEWING,
            Move.RETURNED_MODIFIED,
            Move.RETURNED_REJECTED,
            Move.CHANGES_REFUSED,
            Move.INSISTED);

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

    /** The way of a matter of which such moves are told. */
    public static Branch of(Subject subject, Collection<Move> moves) {
        return switch (subject.kind()) {
            case MOTION -> MOTION;
            case RULE, DRAFT_RULE, CONSULTATION, NOTICE -> RULE;
            case OTHER -> moves.stream().noneMatch(Branch::isOfALaw) ? MOTION : ofLaws(subject, moves);
            case INITIATIVE, MINUTA, REPORT, DECREE -> ofLaws(subject, moves);
        };
    }

    /** A licence, a communication, a report of a journey: what is approved of it is no law, unless its way shows that it is one. */
    private static boolean isOfALaw(Move move) {
        return move.rank(false) >= Move.SENT_TO_REVIEWING.rank(false) && !OF_ALL.contains(move);
    }

    private static Branch ofLaws(Subject subject, Collection<Move> moves) {
        if (subject.local()) {
            return LOCAL;
        }
        return moves.stream().anyMatch(OF_STATES::contains) ? CONSTITUTIONAL : LAW;
    }

    /** Whether there is such a move on this way at all; on the way of one chamber none of two, of the federal ones, or of the federal gazette. */
    boolean knows(Taken taken) {
        return knows(taken.move()) && (this != LOCAL || isOfOneChamber(taken));
    }

    /** Whether bills go from a chamber of origin to a reviewing one. */
    boolean hasTwoChambers() {
        return this == LAW || this == CONSTITUTIONAL;
    }

    private static boolean isOfOneChamber(Taken taken) {
        return taken.move() == Move.NOTHING
                || taken.side() == Side.UNSAID
                        && !Federal.is(taken.chamber())
                        && (taken.move() != Move.PUBLISHED || !Publication.isFederal(taken.step()));
    }

    private boolean knows(Move move) {
        if (OF_ALL.contains(move)) {
            return true;
        }
        return switch (this) {
            case LAW -> !OF_REGULATORS.contains(move);
            case CONSTITUTIONAL -> !OF_REGULATORS.contains(move) && !OF_EXECUTIVE.contains(move);
            case LOCAL -> !OF_REGULATORS.contains(move) && !OF_STATES.contains(move) && !OF_TWO_CHAMBERS.contains(move);
            case MOTION -> move.rank(false) <= Move.SENT_TO_REVIEWING.rank(false) && !OF_REGULATORS.contains(move);
            case RULE -> OF_REGULATORS.contains(move) || OF_NORMS.contains(move);
        };
    }
}
