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
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.StepFold;

/**
 * Which steps of a bill are news, and which of those nobody is told, since another page told the same event before. What moves the stage
 * or the outcome is never silenced, and the same event with less detail is never told again.
 */
final class NewSteps {
    private final List<Step> told;
    private final Set<Step> leaps;
    private final Dossier after;
    private final FactBuilder draft;
    private final List<KnownStep> before = new ArrayList<>();
    private final List<KnownStep> known = new ArrayList<>();
    private final List<NewStep> news = new ArrayList<>();
    private final List<Step> heard = new ArrayList<>();

    /** A step that is news, and where the bill stands after it and all before; {@code quiet} where nobody is told. */
    record NewStep(Step step, boolean quiet, BillStatus standing) {}

    /** A step that was known, and the legal day on which it was first read; null of one that was struck or is just heard. */
    private record KnownStep(Step step, LocalDate readOn) {
        /** Whether the other, though it might be the same, happened only after this was read. */
        boolean precedes(Step other) {
            return readOn != null && step.date() == null && StepFold.isReadBefore(readOn, other);
        }

        /** Whether the other is this one with its day set right by the source, and not the same thing happening again. */
        boolean isRedated(Step other) {
            return readOn != null && StepFold.differsInDayOnly(step, other) && !StepFold.isReadBefore(readOn, other);
        }
    }

    private NewSteps(Dossier before, Dossier after, FactBuilder draft) {
        this.after = after;
        this.draft = draft;
        this.told = before.steps();
        this.leaps = UnsupportedSteps.of(after);
        IntStream.range(0, before.steps().size())
                .mapToObj(place -> known(before, place))
                .forEach(this.before::add);
        draft.struck().forEach(step -> this.before.add(new KnownStep(step, null)));
        known.addAll(this.before);
    }

    /** The news between a bill before a sighting and after it, in the order in which they happened. */
    static List<NewStep> between(Dossier before, Dossier after, FactBuilder draft) {
        NewSteps news = new NewSteps(before, after, draft);
        LifeCycle.sortSteps(after.subject(), after.steps()).forEach(news::addIfNew);
        return news.news;
    }

    private KnownStep known(Dossier bill, int place) {
        LocalDate readOn = draft.horizon().day(bill.stepPages().get(place).fetchedAt());
        return new KnownStep(bill.steps().get(place), readOn);
    }

    private void addIfNew(Step step) {
        if (isNews(step)) {
            news.add(new NewStep(step, isAlreadyAnnounced(step) && !isMove(step), statusWith(step)));
        }
        known.add(new KnownStep(step, null));
        heard.add(step);
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
        return before.stream()
                .anyMatch(other -> other.isRedated(step) && !after.steps().contains(other.step()));
    }

    private boolean isAlreadyAnnounced(Step step) {
        return StepFactKind.isAnnouncedBy(
                known.stream()
                        .filter(other -> !other.precedes(step))
                        .map(KnownStep::step)
                        .toList(),
                step);
    }

    private boolean isMove(Step step) {
        BillStatus without = LifeCycle.statusAfter(after.subject(), knownStepsAmong(heard), leaps);
        BillStatus with = statusWith(step);
        return without.stage() != with.stage() || without.outcome() != with.outcome();
    }

    private BillStatus statusWith(Step step) {
        return LifeCycle.statusAfter(
                after.subject(),
                knownStepsAmong(Stream.concat(heard.stream(), Stream.of(step)).toList()),
                leaps);
    }

    /** The steps that were known with these, each in the place of the one of which it tells more. */
    private List<Step> knownStepsAmong(List<Step> now) {
        return Stream.concat(
                        now.stream(),
                        told.stream()
                                .filter(step -> !now.contains(step))
                                .filter(step -> after.steps().contains(step)
                                        || now.stream().noneMatch(other -> StepFold.canBeSame(step, other))))
                .toList();
    }
}
