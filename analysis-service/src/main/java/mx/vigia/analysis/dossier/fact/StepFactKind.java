package mx.vigia.analysis.dossier.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.StepFold;

/** Determines the fact kind of a step: one for each, the most significant of what it states. */
public final class StepFactKind {
    /**
     * Transitions a bill may go through more than once, so that another page in other words may mean another
     * occurrence.
     */
    private static final Set<StageTransition> REPEATABLE_TRANSITIONS = EnumSet.of(
            StageTransition.NOTHING,
            StageTransition.PENDING,
            StageTransition.WAIVED,
            StageTransition.REFERRED,
            StageTransition.COMMITTEE,
            StageTransition.EXTENDED,
            StageTransition.CONSULTATION_EXTENDED,
            StageTransition.DEBATED,
            StageTransition.SENT_BACK,
            StageTransition.VOTED,
            StageTransition.ERRATUM);

    private StepFactKind() {}

    /**
     * Returns the fact kind of a step, given the bill before and after it; a step a person entered out of order did not
     * happen.
     */
    public static FactKind kindOf(Step step, Dossier then, Dossier now) {
        return isManualSkip(step, now) ? FactKind.STEP_ADDED : kindOfTransition(step, then, now);
    }

    private static FactKind kindOfTransition(Step step, Dossier then, Dossier now) {
        return switch (LifeCycle.mainTransitionOf(now.subject(), step)) {
            case REFERRED -> FactKind.REFERRED;
            case WAIVED, URGENT -> FactKind.WAIVED;
            case EXTENDED -> FactKind.EXTENDED;
            case REPORTED -> FactKind.REPORTED;
            case REPORTED_NEGATIVE -> FactKind.REPORTED_NEGATIVE;
            case FIRST_READING -> FactKind.FIRST_READING;
            case PASSED -> FactKind.PASSED;
            case SETTLED -> now.stage() == Stage.RESOLVED ? FactKind.PASSED : FactKind.STEP_ADDED;
            case SENT_TO_REVIEWING -> FactKind.MINUTA;
            case RETURNED_MODIFIED, RETURNED_REJECTED -> FactKind.RETURNED;
            case SENT_TO_STATES, STATES_MAJORITY -> FactKind.BEFORE_STATES;
            case DECLARED -> FactKind.DECLARED;
            case SENT_TO_EXECUTIVE -> FactKind.SENT_TO_EXECUTIVE;
            case OBJECTED -> FactKind.OBJECTED;
            case OVERRIDDEN -> FactKind.OVERRIDE;
            case DEEMED_APPROVED -> FactKind.DEEMED_APPROVED;
            case PROMULGATED -> FactKind.PROMULGATED;
            case PUBLISHED, FINAL_RULE -> FactKind.PUBLISHED;
            case IN_FORCE -> FactKind.IN_FORCE;
            case REJECTED, CHANGES_REFUSED, INSISTED -> kindOfRefusal(step, then, now);
            case WITHDRAWN -> FactKind.WITHDRAWN;
            case LAPSED -> FactKind.LAPSED;
            case ACCUMULATED -> FactKind.ACCUMULATED;
            case SUPERSEDED -> FactKind.SUPERSEDED;
            case RESOLVED -> FactKind.RESOLVED;
            case CONCLUDED -> FactKind.CONCLUDED;
            case CONSULTATION_OPENED -> FactKind.CONSULTATION_OPENED;
            case CONSULTATION_EXTENDED -> FactKind.CONSULTATION_EXTENDED;
            case CONSULTATION_CLOSED -> FactKind.CONSULTATION_CLOSED;
            case NOTHING, PENDING, PRESENTED, DRAFT, COMMITTEE, DEBATED, SENT_BACK, VOTED, ERRATUM, REPEALED ->
                FactKind.STEP_ADDED;
        };
    }

    /**
     * Returns the kind of a refusal: it ends the bill, sends it to the other chamber, or drops only that chamber's own
     * changes, without which the bill proceeds; one that moved nothing is a step like any other.
     */
    private static FactKind kindOfRefusal(Step step, Dossier then, Dossier now) {
        if (now.flagOf(step).isPresent()) {
            return FactKind.STEP_ADDED;
        }
        if (now.outcome() == BillOutcome.DISCARDED) {
            return FactKind.DISCARDED;
        }
        return then.stage() == now.stage() ? FactKind.STEP_ADDED : refusalKind(now.stage());
    }

    private static FactKind refusalKind(Stage stage) {
        return switch (stage) {
            case RETURNED_REJECTED -> FactKind.RETURNED;
            case SENT_TO_REVIEWING -> FactKind.MINUTA;
            case PASSED_REVIEWING -> FactKind.PASSED;
            default -> FactKind.STEP_ADDED;
        };
    }

    /** Whether nothing happened by this step: its source states what the bill, which stands as before, waits for. */
    static boolean isWaiting(Step step, Dossier then, Dossier now) {
        return then.stage() == now.stage()
                && then.outcome() == now.outcome()
                && LifeCycle.mainTransitionOf(now.subject(), step) == StageTransition.PENDING;
    }

    /** Whether the bill was referred by this step. */
    static boolean isReferral(Step step, Dossier now) {
        return isReferral(step) && !isManualSkip(step, now);
    }

    static boolean isReferral(Step step) {
        return LifeCycle.mainTransitionOf(step) == StageTransition.REFERRED;
    }

    private static boolean isManualSkip(Step step, Dossier now) {
        return UnsupportedSteps.of(now).contains(step);
    }

    /** Whether one of these is the same event, announced by another page in other words. */
    static boolean isAnnouncedBy(List<Step> known, Step step) {
        StageTransition move = LifeCycle.mainTransitionOf(step);
        return !REPEATABLE_TRANSITIONS.contains(move)
                && known.stream()
                        .anyMatch(
                                other -> areOfOneEvent(move, other, step) && LifeCycle.mainTransitionOf(other) == move);
    }

    /**
     * Whether two steps of this move may be one event. A chamber's committees report a bill once, unless it is sent
     * back: one source has the day on which they decided, another the day on which the report was printed.
     */
    private static boolean areOfOneEvent(StageTransition move, Step one, Step other) {
        boolean report = move == StageTransition.REPORTED || move == StageTransition.REPORTED_NEGATIVE;
        return report
                ? one.chamber() == null || other.chamber() == null || one.chamber() == other.chamber()
                : StepFold.areCompatible(one, other);
    }
}
