package mx.vigia.analysis.bill.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;

/**
 * The stage a bill must be known to have reached before a person can enter a later step. Steps that sources leave out
 * in between are accepted; a person who knows of the later step can enter the earlier one too.
 *
 * @param kind only initiatives and minutas have such a process from the beginning
 */
record StepPrecondition(BillKind kind) {
    private static final Map<StageTransition, Stage> EARLIEST_STAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(StageTransition.PASSED, Stage.REFERRED),
            Map.entry(StageTransition.SENT_TO_REVIEWING, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.RETURNED_MODIFIED, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.RETURNED_REJECTED, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.SENT_TO_STATES, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.STATES_MAJORITY, Stage.SENT_TO_STATES),
            Map.entry(StageTransition.DECLARED, Stage.SENT_TO_STATES),
            Map.entry(StageTransition.SENT_TO_EXECUTIVE, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.OBJECTED, Stage.SENT_TO_EXECUTIVE),
            Map.entry(StageTransition.DEEMED_APPROVED, Stage.SENT_TO_EXECUTIVE),
            Map.entry(StageTransition.PROMULGATED, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.PUBLISHED, Stage.PASSED_ORIGIN),
            Map.entry(StageTransition.ERRATUM, Stage.PUBLISHED_DOF),
            Map.entry(StageTransition.IN_FORCE, Stage.PUBLISHED_DOF),
            Map.entry(StageTransition.REPEALED, Stage.PUBLISHED_DOF)));

    /**
     * Whether the precondition of this transition is missing; {@code before} are the transitions so far, including a
     * waiver of formalities.
     */
    boolean isUnmet(StageTransition move, Stage where, Set<StageTransition> before) {
        boolean hasWay = kind == BillKind.INITIATIVE || kind == BillKind.MINUTA;
        boolean waived = move == StageTransition.PASSED && before.contains(StageTransition.WAIVED);
        return hasWay && !waived && where.compareTo(EARLIEST_STAGES.getOrDefault(move, Stage.PRESENTED)) < 0;
    }
}
