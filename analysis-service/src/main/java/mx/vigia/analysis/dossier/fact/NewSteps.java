package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.StepFold;

/**
 * Computes which steps of a bill are news, and whom they concern. A step that another page already announced causes no
 * alert, unless it adds the votes of a passage. A step that changes the stage or the outcome always causes an alert,
 * and the same event with less detail is never announced again.
 */
final class NewSteps {
    private final List<Step> knownSteps;
    private final Set<Step> leaps;
    private final Dossier after;
    private final FactBuilder draft;
    private final List<KnownStep> before = new ArrayList<>();
    private final List<KnownStep> known = new ArrayList<>();
    private final List<NewStep> news = new ArrayList<>();
    private final List<Step> received = new ArrayList<>();

    /** A new step, whom it concerns, and the bill's status after it and all earlier ones. */
    record NewStep(Step step, FactAudience audience, BillStatus standing) {}

    /**
     * A step already known, and the legal day on which it was first read; null for one that was removed or has just
     * been received.
     */
    private record KnownStep(Step step, LocalDate readOn) {
        /** Whether the other, though it might be the same, happened only after this was read. */
        boolean precedes(Step other) {
            return readOn != null && step.date() == null && StepFold.isReadBefore(readOn, other);
        }

        /**
         * Whether the other is this step with its day corrected by the source, and not a repetition of the same event.
         */
        boolean isRedated(Step other) {
            return readOn != null && StepFold.differsInDayOnly(step, other) && !StepFold.isReadBefore(readOn, other);
        }
    }

    private NewSteps(Dossier before, Dossier after, FactBuilder draft) {
        this.after = after;
        this.draft = draft;
        this.knownSteps = before.steps();
        this.leaps = UnsupportedSteps.of(after);
        IntStream.range(0, before.steps().size())
                .mapToObj(place -> known(before, place))
                .forEach(this.before::add);
        draft.struck().forEach(step -> this.before.add(new KnownStep(step, null)));
        known.addAll(this.before);
    }

    /** Returns the new steps between a bill before a sighting and after it, in the order in which they happened. */
    static List<NewStep> between(Dossier before, Dossier after, FactBuilder draft) {
        NewSteps newSteps = new NewSteps(before, after, draft);
        LifeCycle.sortSteps(after.subject(), after.steps()).forEach(newSteps::addIfNew);
        return newSteps.news;
    }

    private KnownStep known(Dossier bill, int place) {
        LocalDate readOn = draft.horizon().day(bill.stepPages().get(place).fetchedAt());
        return new KnownStep(bill.steps().get(place), readOn);
    }

    private void addIfNew(Step step) {
        boolean addsVotes = addsVotes(step);
        if (isNews(step)) {
            boolean repeated = isAlreadyAnnounced(step) && !isMove(step);
            news.add(new NewStep(
                    step,
                    !repeated ? FactAudience.WHO_MATCHES : addsVotes ? FactAudience.WHO_WAS_TOLD : FactAudience.NOBODY,
                    statusWith(step)));
        } else if (addsVotes) {
            news.add(new NewStep(step, FactAudience.WHO_WAS_TOLD, statusWith(step)));
        }
        known.add(new KnownStep(step, null));
        received.add(step);
    }

    private boolean isNews(Step step) {
        List<KnownStep> same = before.stream()
                .filter(other -> StepFold.canBeSame(other.step(), step))
                .toList();
        if (same.isEmpty()) {
            return !isRedated(step) || isMove(step);
        }
        return same.stream().allMatch(other -> StepFold.addsDetail(other.step(), step))
                && (same.stream().allMatch(other -> other.precedes(step)) || isMove(step));
    }

    private boolean isRedated(Step step) {
        return before.stream().anyMatch(other -> other.isRedated(step) && !isStillStated(other.step()));
    }

    /** Whether the bill still has this step, whichever documents of it are known. */
    private boolean isStillStated(Step step) {
        return after.steps().stream().anyMatch(stated -> stated.equals(step.withDocuments(stated.documents())));
    }

    private boolean isAlreadyAnnounced(Step step) {
        return StepFactKind.isAnnouncedBy(
                known.stream()
                        .filter(other -> !other.precedes(step))
                        .map(KnownStep::step)
                        .toList(),
                step);
    }

    /** Whether it states the votes of a passage that is known in other words without them. */
    private boolean addsVotes(Step step) {
        if (!step.statesVotes() || LifeCycle.mainTransitionOf(step) != StageTransition.PASSED) {
            return false;
        }
        List<Step> same = known.stream()
                .filter(other -> !other.precedes(step))
                .map(KnownStep::step)
                .filter(other -> StepFactKind.isAnnouncedBy(List.of(other), step))
                .toList();
        return !same.isEmpty() && same.stream().noneMatch(Step::statesVotes);
    }

    private boolean isMove(Step step) {
        BillStatus without = LifeCycle.statusAfter(after.subject(), knownStepsAmong(received), leaps);
        BillStatus with = statusWith(step);
        return without.stage() != with.stage() || without.outcome() != with.outcome();
    }

    private BillStatus statusWith(Step step) {
        return LifeCycle.statusAfter(
                after.subject(),
                knownStepsAmong(
                        Stream.concat(received.stream(), Stream.of(step)).toList()),
                leaps);
    }

    /** Returns the known steps with these, each replacing the one of which it states more. */
    private List<Step> knownStepsAmong(List<Step> now) {
        return Stream.concat(
                        now.stream(),
                        knownSteps.stream()
                                .filter(step -> !now.contains(step))
                                .filter(step -> after.steps().contains(step)
                                        || now.stream().noneMatch(other -> StepFold.canBeSame(step, other))))
                .toList();
    }
}
