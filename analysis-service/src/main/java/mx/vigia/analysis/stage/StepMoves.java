package mx.vigia.analysis.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/** The moves that one step tells of: its kind says which, and the table of phrases what its own sentence says beyond it or against it. */
public final class StepMoves {
    private static final StatusPhrases PHRASES = StatusPhrases.known();
    private static final Set<Move> ENDS = EnumSet.range(Move.REJECTED, Move.CONCLUDED);
    private static final Set<Move> NO_APPROVAL =
            EnumSet.of(Move.REPORTED, Move.REPORTED_NEGATIVE, Move.REJECTED, Move.VOTED, Move.SETTLED);

    private StepMoves() {}

    /** What it tells of, in the order of its sentences. */
    public static List<Taken> of(Step step) {
        return switch (step.kind()) {
            case OTHER -> told(step).toList();
            case URGENT -> orKind(step, told(step).toList(), Move.URGENT);
            case PASSED -> orKind(step, noApproval(step), Move.PASSED);
            case REPORTED -> withEnds(step, Move.REPORTED);
            case REPORTED_NEGATIVE -> withEnds(step, Move.REPORTED_NEGATIVE);
            case PRESENTED -> List.of(Taken.of(step, Move.PRESENTED));
            case REFERRED -> List.of(Taken.of(step, Move.REFERRED));
            case EXTENDED -> List.of(Taken.of(step, Move.EXTENDED));
            case WAIVED -> List.of(Taken.of(step, Move.WAIVED));
            case REJECTED -> List.of(Taken.of(step, Move.REJECTED));
            case WITHDRAWN -> List.of(Taken.of(step, Move.WITHDRAWN));
            case PUBLISHED -> List.of(Taken.of(step, Move.PUBLISHED));
        };
    }

    /** Whether all we have of the step is a sentence that the table does not know. */
    static boolean unknown(Step step) {
        return step.kind() == StepKind.OTHER && PHRASES.read(step.phrase()) instanceof PhraseRead.Unknown;
    }

    private static Stream<Taken> told(Step step) {
        return PHRASES.read(step.phrase()).meanings().stream().map(meaning -> Taken.of(step, meaning));
    }

    private static List<Taken> orKind(Step step, List<Taken> told, Move kind) {
        return told.isEmpty() ? List.of(Taken.of(step, kind)) : told;
    }

    /** What the sentence says where it says that something else was approved, or nothing was; empty where it does not. */
    private static List<Taken> noApproval(Step step) {
        List<Taken> told = told(step).toList();
        boolean passed = told.stream().anyMatch(taken -> taken.move() == Move.PASSED);
        boolean other = told.stream().anyMatch(taken -> NO_APPROVAL.contains(taken.move()));
        return other && !passed ? told : List.of();
    }

    private static List<Taken> withEnds(Step step, Move kind) {
        return Stream.concat(Stream.of(Taken.of(step, kind)), told(step).filter(taken -> ENDS.contains(taken.move())))
                .toList();
    }
}
