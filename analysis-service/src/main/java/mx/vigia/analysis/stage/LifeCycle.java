package mx.vigia.analysis.stage;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * Folds steps into the stage they lead to. The furthest step decides, whatever the order in which sources report:
 * they publish late, and lists are rewritten.
 */
public final class LifeCycle {
    private LifeCycle() {}

    /** Where a bill of this kind stands after these steps. */
    public static Stage stageAfter(Kind kind, Collection<Step> steps) {
        Stage furthest = steps.stream()
                .map(step -> stageOf(kind, step, steps))
                .max(Comparator.naturalOrder())
                .orElse(Stage.PRESENTED);
        return furthest == Stage.PRESENTED ? bornAs(kind) : furthest;
    }

    /** Decrees and rules first appear when they are published; all other matters have their way before them. */
    private static Stage bornAs(Kind kind) {
        return switch (kind) {
            case DECREE, RULE -> Stage.PUBLISHED_DOF;
            case INITIATIVE, MOTION, MINUTA, REPORT, DRAFT_RULE, CONSULTATION, NOTICE, OTHER -> Stage.PRESENTED;
        };
    }

    private static Stage stageOf(Kind kind, Step step, Collection<Step> steps) {
        return switch (step.kind()) {
            case PRESENTED, WAIVED, OTHER -> Stage.PRESENTED;
            case REFERRED -> Stage.REFERRED;
            case EXTENDED -> Stage.IN_COMMITTEE;
            case URGENT -> kind == Kind.MOTION ? Stage.RESOLVED : Stage.PRESENTED;
            case REPORTED -> Stage.REPORTED_POSITIVE;
            case REPORTED_NEGATIVE -> Stage.REPORTED_NEGATIVE;
            case PASSED -> passed(kind, steps);
            case REJECTED -> Stage.DISCARDED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case PUBLISHED -> Stage.PUBLISHED_DOF;
        };
    }

    private static Stage passed(Kind kind, Collection<Step> steps) {
        Set<Chamber> passing = chambersOf(StepKind.PASSED, steps);
        Set<Chamber> presenting = chambersOf(StepKind.PRESENTED, steps);
        return switch (kind) {
            case MOTION -> Stage.RESOLVED;
            case MINUTA -> reviewed(passing, presenting) ? Stage.PASSED_REVIEWING : Stage.PASSED_ORIGIN;
            case INITIATIVE, REPORT, DECREE, RULE, DRAFT_RULE, CONSULTATION, NOTICE, OTHER ->
                passing.size() > 1 || elsewhere(passing, presenting) ? Stage.PASSED_REVIEWING : Stage.PASSED_ORIGIN;
        };
    }

    /** Its chamber of origin passed it before it became a minuta; where only that one is named, the other has not spoken yet. */
    private static boolean reviewed(Set<Chamber> passing, Set<Chamber> presenting) {
        return passing.size() != 1 || passing.stream().anyMatch(presenting::contains);
    }

    private static boolean elsewhere(Set<Chamber> passing, Set<Chamber> presenting) {
        return !passing.isEmpty()
                && (presenting.contains(Chamber.DEPUTIES) || presenting.contains(Chamber.SENATE))
                && passing.stream().noneMatch(presenting::contains);
    }

    private static Set<Chamber> chambersOf(StepKind kind, Collection<Step> steps) {
        Set<Chamber> chambers = EnumSet.noneOf(Chamber.class);
        steps.stream()
                .filter(step -> step.kind() == kind && step.chamber() != null)
                .forEach(step -> chambers.add(step.chamber()));
        return chambers;
    }
}
