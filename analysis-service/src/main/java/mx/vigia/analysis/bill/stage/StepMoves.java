package mx.vigia.analysis.bill.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/** The moves that one step tells of: its kind says which, and the table of phrases what its own sentence says beyond it or against it. */
public final class StepMoves {
    private static final StatusPhrases PHRASES = StatusPhrases.known();
    private static final Set<Move> ENDS = EnumSet.range(Move.REJECTED, Move.CONCLUDED);

    /** What a sentence tells of instead of what a reader took it for: a report, a vote, an end. */
    private static final Set<Move> INSTEAD =
            EnumSet.of(Move.REPORTED, Move.REPORTED_NEGATIVE, Move.REJECTED, Move.VOTED, Move.SETTLED);

    /** What a sentence tells of when nothing happened; it speaks for a step only where no other sentence of it is unread. */
    private static final Set<Move> NO_STEP = EnumSet.of(Move.NOTHING, Move.PENDING);

    /** The line by which the Diario Oficial dates each act of an issue. It is no status, and what its reader takes the act for stands. */
    private static final Pattern DATE_LINE = Pattern.compile("Fecha: \\d{2}/\\d{2}/\\d{4} - Edición \\p{L}{1,20}");

    private StepMoves() {}

    /** What it tells of, in the order of its sentences. */
    public static List<Taken> of(Step step) {
        return switch (step.kind()) {
            case OTHER -> told(step).toList();
            case URGENT -> orKind(step, told(step).toList(), Move.URGENT);
            case PASSED -> orKind(step, against(step, Move.PASSED, INSTEAD), Move.PASSED);
            case REPORTED -> reported(step);
            case REPORTED_NEGATIVE -> withEnds(step, Move.REPORTED_NEGATIVE);
            case PRESENTED -> List.of(Taken.of(step, Move.PRESENTED));
            case REFERRED -> List.of(Taken.of(step, Move.REFERRED));
            case EXTENDED -> List.of(Taken.of(step, Move.EXTENDED));
            case WAIVED -> List.of(Taken.of(step, Move.WAIVED));
            case REJECTED -> orKind(step, against(step, Move.REJECTED, Set.of()), Move.REJECTED);
            case WITHDRAWN -> orKind(step, against(step, Move.WITHDRAWN, INSTEAD), Move.WITHDRAWN);
            case PUBLISHED -> orKind(step, against(step, Move.PUBLISHED, INSTEAD), Move.PUBLISHED);
        };
    }

    /** Whether all we have of the step is a sentence that the table does not know. */
    static boolean unknown(Step step) {
        return step.kind() == StepKind.OTHER
                && PHRASES.read(step.phrase()) instanceof PhraseRead.Unknown
                && !DATE_LINE.matcher(step.phrase().strip()).matches();
    }

    /** Whether its words say that the matter is closed, whatever else they say. */
    static boolean concludes(Step step) {
        return PHRASES.concludes(step.phrase());
    }

    private static Stream<Taken> told(Step step) {
        return PHRASES.read(step.phrase()).meanings().stream().map(meaning -> Taken.of(step, meaning));
    }

    private static List<Taken> orKind(Step step, List<Taken> told, Move kind) {
        return told.isEmpty() ? List.of(Taken.of(step, kind)) : told;
    }

    /** A report, unless the table knows it for one that discards, or for none. */
    private static List<Taken> reported(Step step) {
        List<Taken> against = against(step, Move.REPORTED, EnumSet.of(Move.REPORTED_NEGATIVE));
        return against.isEmpty() ? withEnds(step, Move.REPORTED) : against;
    }

    /** What the step's words say where they say that it was something else, or nothing at all; empty where they do not contradict its kind. */
    private static List<Taken> against(Step step, Move kind, Set<Move> instead) {
        PhraseRead read = PHRASES.read(step.phrase());
        List<Move> moves = read.meanings().stream().map(Meaning::move).toList();
        boolean other = moves.stream().anyMatch(instead::contains);
        boolean none = read.whole() && NO_STEP.containsAll(moves);
        return (other || none) && !moves.contains(kind) ? told(step).toList() : List.of();
    }

    private static List<Taken> withEnds(Step step, Move kind) {
        return Stream.concat(Stream.of(Taken.of(step, kind)), told(step).filter(taken -> ENDS.contains(taken.move())))
                .toList();
    }
}
