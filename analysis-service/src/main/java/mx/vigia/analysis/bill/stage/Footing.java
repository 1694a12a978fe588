package mx.vigia.analysis.bill.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.Kind;

/**
 * How far a bill must be known to have come before a person can enter what came of it. What sources leave out between two steps is believed; a person
 * who knows of the later one can enter the earlier one too.
 *
 * @param kind only initiatives and minutas have such a way from its beginning on
 */
record Footing(Kind kind) {
    private static final Map<Move, Stage> EARLIEST = new EnumMap<>(Map.ofEntries(
            Map.entry(Move.PASSED, Stage.REFERRED),
            Map.entry(Move.SENT_TO_REVIEWING, Stage.PASSED_ORIGIN),
            Map.entry(Move.RETURNED_MODIFIED, Stage.PASSED_ORIGIN),
            Map.entry(Move.RETURNED_REJECTED, Stage.PASSED_ORIGIN),
            Map.entry(Move.SENT_TO_STATES, Stage.PASSED_ORIGIN),
            Map.entry(Move.STATES_MAJORITY, Stage.SENT_TO_STATES),
            Map.entry(Move.DECLARED, Stage.SENT_TO_STATES),
            Map.entry(Move.SENT_TO_EXECUTIVE, Stage.PASSED_ORIGIN),
            Map.entry(Move.OBJECTED, Stage.SENT_TO_EXECUTIVE),
            Map.entry(Move.DEEMED_APPROVED, Stage.SENT_TO_EXECUTIVE),
            Map.entry(Move.PROMULGATED, Stage.PASSED_ORIGIN),
            Map.entry(Move.PUBLISHED, Stage.PASSED_ORIGIN),
            Map.entry(Move.ERRATUM, Stage.PUBLISHED_DOF),
            Map.entry(Move.IN_FORCE, Stage.PUBLISHED_DOF),
            Map.entry(Move.REPEALED, Stage.PUBLISHED_DOF)));

    /** Whether this move lacks what must have gone before it; {@code before} are the moves until now, that it was dispensed from its way among them. */
    boolean lacksFor(Move move, Stage where, Set<Move> before) {
        boolean hasWay = kind == Kind.INITIATIVE || kind == Kind.MINUTA;
        boolean waived = move == Move.PASSED && before.contains(Move.WAIVED);
        return hasWay && !waived && where.compareTo(EARLIEST.getOrDefault(move, Stage.PRESENTED)) < 0;
    }
}
