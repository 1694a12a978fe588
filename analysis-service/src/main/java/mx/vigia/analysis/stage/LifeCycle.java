package mx.vigia.analysis.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;

/**
 * Folds steps into where a bill stands, one after the other in the order of their days. The order in which sources report, and how
 * often, does not count: they publish late, and lists are rewritten.
 */
public final class LifeCycle {
    private static final Comparator<Step> BY_WORDS = Comparator.comparing(Step::toString);

    private LifeCycle() {}

    /** The stage people are shown of a bill of this kind after these steps. */
    public static Stage stageAfter(Kind kind, Collection<Step> steps) {
        return standingAfter(kind, steps).stage();
    }

    /** The most telling of the moves that a step tells of; {@link Move#NOTHING} where it tells of none. */
    public static Move chiefMoveOf(Step step) {
        return StepMoves.of(step).stream()
                .map(Taken::move)
                .max(Comparator.naturalOrder())
                .orElse(Move.NOTHING);
    }

    /** Where a bill of this kind stands after these steps, and which of them do not fit. */
    public static Standing standingAfter(Kind kind, Collection<Step> steps) {
        List<Taken> all =
                steps.stream().flatMap(step -> StepMoves.of(step).stream()).toList();
        Chambers chambers = Chambers.of(kind, all);
        Branch branch = Branch.of(kind, all.stream().map(Taken::move).toList());
        Rules rules = new Rules(branch, chambers);
        List<Flagged> flagged = new ArrayList<>();
        steps.stream()
                .filter(StepMoves::unknown)
                .sorted(BY_WORDS)
                .forEach(step -> flagged.add(new Flagged(step, Flag.UNKNOWN_PHRASE)));
        Progress now = Progress.at(kind == Kind.MINUTA ? Stage.PASSED_ORIGIN : Stage.PRESENTED);
        for (Taken taken : Sequence.of(all, chambers)) {
            Optional<Progress> next = rules.after(now, taken);
            if (next.isEmpty()) {
                flagged.add(new Flagged(taken.step(), Flag.OUT_OF_ORDER));
            }
            now = next.orElse(now);
        }
        Progress end = publishedAtBirth(kind, now);
        return new Standing(
                end.where(), end.outcome(), flagged.stream().distinct().toList());
    }

    /** Decrees and rules first appear when they are published; all other matters have their way before them. */
    private static Progress publishedAtBirth(Kind kind, Progress now) {
        boolean unmoved = now.where() == Stage.PRESENTED && now.outcome() == Outcome.OPEN;
        return switch (kind) {
            case DECREE, RULE -> unmoved ? now.enacted(Stage.PUBLISHED_DOF) : now;
            case CONSULTATION, NOTICE -> now.outcome() == Outcome.ENACTED ? Progress.at(now.where()) : now;
            case INITIATIVE, MOTION, MINUTA, REPORT, DRAFT_RULE, OTHER -> now;
        };
    }
}
