package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import mx.vigia.analysis.bill.FederalSites;

/**
 * The process a matter follows: that of a law, of a constitutional reform, of a law of a federal entity, of a motion,
 * or of a regulator's rule.
 */
public enum LegislativeProcess {
    LAW,
    /** Article 135: the legislatures of the states decide, and the Executive cannot object. */
    CONSTITUTIONAL,
    /**
     * The process in a federal entity, whose congress has one chamber (article 116 II and article 122 A II of the
     * Constitution): what it passes goes to the entity's Executive.
     */
    LOCAL,
    MOTION,
    RULE;

    private static final Set<StageTransition> TWO_CHAMBER_TRANSITIONS = EnumSet.of(
            StageTransition.SENT_TO_REVIEWING,
            StageTransition.RETURNED_MODIFIED,
            StageTransition.RETURNED_REJECTED,
            StageTransition.CHANGES_REFUSED,
            StageTransition.INSISTED);

    private static final Set<StageTransition> STATES_TRANSITIONS =
            EnumSet.of(StageTransition.SENT_TO_STATES, StageTransition.STATES_MAJORITY, StageTransition.DECLARED);
    private static final Set<StageTransition> EXECUTIVE_TRANSITIONS =
            EnumSet.of(StageTransition.OBJECTED, StageTransition.OVERRIDDEN, StageTransition.DEEMED_APPROVED);
    private static final Set<StageTransition> REGULATOR_TRANSITIONS = EnumSet.of(
            StageTransition.DRAFT,
            StageTransition.CONSULTATION_OPENED,
            StageTransition.CONSULTATION_EXTENDED,
            StageTransition.CONSULTATION_CLOSED,
            StageTransition.FINAL_RULE);
    private static final Set<StageTransition> COMMON_TRANSITIONS = EnumSet.of(
            StageTransition.NOTHING,
            StageTransition.PENDING,
            StageTransition.PRESENTED,
            StageTransition.REJECTED,
            StageTransition.WITHDRAWN,
            StageTransition.LAPSED,
            StageTransition.ACCUMULATED,
            StageTransition.SUPERSEDED,
            StageTransition.RESOLVED,
            StageTransition.CONCLUDED);
    private static final Set<StageTransition> NORM_TRANSITIONS = EnumSet.of(
            StageTransition.PUBLISHED, StageTransition.ERRATUM, StageTransition.IN_FORCE, StageTransition.REPEALED);

    /** Returns the process of a matter with these transitions. */
    public static LegislativeProcess of(StageSubject subject, Collection<StageTransition> moves) {
        return switch (subject.kind()) {
            case MOTION -> MOTION;
            case RULE, DRAFT_RULE, CONSULTATION, NOTICE, HEARING -> RULE;
            case OTHER -> moves.stream().noneMatch(LegislativeProcess::concernsLaw) ? MOTION : ofLaws(subject, moves);
            case INITIATIVE, MINUTA, REPORT, DECREE -> ofLaws(subject, moves);
        };
    }

    /**
     * Whether the transition concerns a law: an approved licence, communication or report of a journey is no law,
     * unless its process shows that it is one.
     */
    private static boolean concernsLaw(StageTransition move) {
        return move.rank(false) >= StageTransition.SENT_TO_REVIEWING.rank(false) && !COMMON_TRANSITIONS.contains(move);
    }

    private static LegislativeProcess ofLaws(StageSubject subject, Collection<StageTransition> moves) {
        if (subject.local()) {
            return LOCAL;
        }
        return moves.stream().anyMatch(STATES_TRANSITIONS::contains) ? CONSTITUTIONAL : LAW;
    }

    /**
     * Whether this process has such a transition; a process with one chamber has none that needs two, the federal
     * chambers, or the federal gazette.
     */
    boolean hasTransition(AppliedTransition transition) {
        return hasTransition(transition.move()) && (this != LOCAL || fitsOneChamber(transition));
    }

    /** Whether bills go from a chamber of origin to a reviewing one. */
    boolean hasTwoChambers() {
        return this == LAW || this == CONSTITUTIONAL;
    }

    private static boolean fitsOneChamber(AppliedTransition transition) {
        return transition.move() == StageTransition.NOTHING
                || transition.side() == PhraseChamber.UNSAID
                        && !FederalSites.is(transition.chamber())
                        && (transition.move() != StageTransition.PUBLISHED
                                || !PublicationOffice.isFederal(transition.step()));
    }

    private boolean hasTransition(StageTransition move) {
        if (COMMON_TRANSITIONS.contains(move)) {
            return true;
        }
        return switch (this) {
            case LAW -> !REGULATOR_TRANSITIONS.contains(move);
            case CONSTITUTIONAL -> !REGULATOR_TRANSITIONS.contains(move) && !EXECUTIVE_TRANSITIONS.contains(move);
            case LOCAL ->
                !REGULATOR_TRANSITIONS.contains(move)
                        && !STATES_TRANSITIONS.contains(move)
                        && !TWO_CHAMBER_TRANSITIONS.contains(move);
            case MOTION ->
                move.rank(false) <= StageTransition.SENT_TO_REVIEWING.rank(false)
                        && !REGULATOR_TRANSITIONS.contains(move);
            case RULE -> REGULATOR_TRANSITIONS.contains(move) || NORM_TRANSITIONS.contains(move);
        };
    }
}
