package mx.vigia.analysis.bill.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * The transitions that one step states: its kind gives one, and the phrase table finds what its own sentence adds or
 * contradicts.
 */
public final class StepTransitions {
    private static final StatusPhrases PHRASES = StatusPhrases.known();
    private static final Set<StageTransition> FINAL_TRANSITIONS =
            EnumSet.range(StageTransition.REJECTED, StageTransition.CONCLUDED);

    /** Transitions that a sentence states instead of the kind its reader assigned: a report, a vote, an end. */
    private static final Set<StageTransition> OVERRIDING_TRANSITIONS = EnumSet.of(
            StageTransition.REPORTED,
            StageTransition.REPORTED_NEGATIVE,
            StageTransition.REJECTED,
            StageTransition.VOTED,
            StageTransition.SETTLED);

    /**
     * Transitions that a sentence states when nothing happened; they decide a step only where none of its other
     * sentences is unread.
     */
    private static final Set<StageTransition> NON_STEP_TRANSITIONS =
            EnumSet.of(StageTransition.NOTHING, StageTransition.PENDING);

    /**
     * Matches the line by which the Diario Oficial dates each act of an issue. It is no status, so the kind its reader
     * assigned is kept.
     */
    private static final Pattern DATE_LINE_PATTERN =
            Pattern.compile("Fecha: \\d{2}/\\d{2}/\\d{4} - Edición \\p{L}{1,20}");

    private StepTransitions() {}

    /** Returns the transitions it states, in the order of its sentences. */
    public static List<AppliedTransition> of(Step step) {
        return switch (step.kind()) {
            case OTHER -> transitionsOf(step).toList();
            case URGENT -> orFallbackKind(step, transitionsOf(step).toList(), StageTransition.URGENT);
            case PASSED ->
                orFallbackKind(
                        step,
                        overridingTransitions(step, StageTransition.PASSED, OVERRIDING_TRANSITIONS),
                        StageTransition.PASSED);
            case REPORTED -> reportTransitions(step);
            case REPORTED_NEGATIVE -> withEnds(step, StageTransition.REPORTED_NEGATIVE);
            case PRESENTED -> List.of(AppliedTransition.of(step, StageTransition.PRESENTED));
            case REFERRED -> List.of(AppliedTransition.of(step, StageTransition.REFERRED));
            case EXTENDED -> List.of(AppliedTransition.of(step, StageTransition.EXTENDED));
            case WAIVED -> List.of(AppliedTransition.of(step, StageTransition.WAIVED));
            case REJECTED ->
                orFallbackKind(
                        step,
                        overridingTransitions(step, StageTransition.REJECTED, Set.of()),
                        StageTransition.REJECTED);
            case WITHDRAWN ->
                orFallbackKind(
                        step,
                        overridingTransitions(step, StageTransition.WITHDRAWN, OVERRIDING_TRANSITIONS),
                        StageTransition.WITHDRAWN);
            case PUBLISHED ->
                orFallbackKind(
                        step,
                        overridingTransitions(step, StageTransition.PUBLISHED, OVERRIDING_TRANSITIONS),
                        StageTransition.PUBLISHED);
        };
    }

    /** Whether the step has nothing but a sentence that is not in the table. */
    static boolean unknown(Step step) {
        return step.kind() == StepKind.OTHER
                && PHRASES.read(step.phrase()) instanceof PhraseRead.Unknown
                && !DATE_LINE_PATTERN.matcher(step.phrase().strip()).matches();
    }

    /** Whether its words state that the matter is closed, whatever else they state. */
    static boolean concludes(Step step) {
        return PHRASES.concludes(step.phrase());
    }

    private static Stream<AppliedTransition> transitionsOf(Step step) {
        return PHRASES.read(step.phrase()).meanings().stream().map(meaning -> AppliedTransition.of(step, meaning));
    }

    private static List<AppliedTransition> orFallbackKind(
            Step step, List<AppliedTransition> transitions, StageTransition kind) {
        return transitions.isEmpty() ? List.of(AppliedTransition.of(step, kind)) : transitions;
    }

    /** Returns a report, unless the table knows it as one that discards, or as none. */
    private static List<AppliedTransition> reportTransitions(Step step) {
        List<AppliedTransition> against =
                overridingTransitions(step, StageTransition.REPORTED, EnumSet.of(StageTransition.REPORTED_NEGATIVE));
        return against.isEmpty() ? withEnds(step, StageTransition.REPORTED) : against;
    }

    /**
     * Returns the transitions in the step's words where they state something else, or nothing at all; empty where they
     * do not contradict its kind.
     */
    private static List<AppliedTransition> overridingTransitions(
            Step step, StageTransition kind, Set<StageTransition> instead) {
        PhraseRead read = PHRASES.read(step.phrase());
        List<StageTransition> moves =
                read.meanings().stream().map(PhraseMeaning::move).toList();
        boolean other = moves.stream().anyMatch(instead::contains);
        boolean none = read.isComplete() && NON_STEP_TRANSITIONS.containsAll(moves);
        return (other || none) && !moves.contains(kind) ? transitionsOf(step).toList() : List.of();
    }

    private static List<AppliedTransition> withEnds(Step step, StageTransition kind) {
        return Stream.concat(
                        Stream.of(AppliedTransition.of(step, kind)),
                        transitionsOf(step).filter(transition -> FINAL_TRANSITIONS.contains(transition.move())))
                .toList();
    }
}
