package mx.vigia.analysis.bill.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;

/** One bill taken through its steps, one after the other: where it came through, where it ended, and which steps did not fit. */
final class Walk {
    private static final Comparator<Step> BY_WORDS = Comparator.comparing(Step::toString);

    private final Subject subject;
    private final Kind kind;
    private final Footing footing;
    private final Set<Step> byHand;
    private final Set<Move> made = EnumSet.noneOf(Move.class);
    private final List<Flagged> flagged = new ArrayList<>();
    private final List<Reached> way = new ArrayList<>();
    private Progress now;

    private Walk(Subject subject, Set<Step> byHand) {
        this.subject = subject;
        this.kind = subject.kind();
        this.footing = new Footing(kind);
        this.byHand = byHand;
        this.now = Progress.at(begins(subject));
    }

    /** {@code byHand} are those of the steps that a person entered and no source tells of. */
    static Walk of(Subject subject, Collection<Step> steps, Set<Step> byHand) {
        var walk = new Walk(subject, byHand);
        steps.stream()
                .filter(StepMoves::unknown)
                .sorted(BY_WORDS)
                .forEach(step -> walk.flagged.add(new Flagged(step, Flag.UNKNOWN_PHRASE)));
        walk.through(steps.stream()
                .flatMap(step -> StepMoves.of(step).stream())
                .map(subject::inItsSense)
                .toList());
        return walk;
    }

    Standing standing() {
        return new Standing(
                now.where(), now.outcome(), flagged.stream().distinct().toList());
    }

    /** Every stage it came to in its order; a stage it comes back to stands there again. */
    List<Reached> way() {
        return List.copyOf(way);
    }

    private void through(List<Taken> all) {
        Chambers chambers = Chambers.of(kind, all);
        Rules rules = new Rules(Branch.of(subject, all.stream().map(Taken::move).toList()), chambers);
        if (kind != Kind.DECREE && kind != Kind.RULE && kind != Kind.REPORT) {
            way.add(new Reached(now.where(), null));
        }
        for (Taken taken : Sequence.of(all, chambers)) {
            Optional<Progress> next = isLeapByHand(taken) ? Optional.empty() : rules.after(now, taken);
            if (next.isEmpty()) {
                flagged.add(new Flagged(taken.step(), Flag.OUT_OF_ORDER));
            }
            now = next.orElse(now);
            next.ifPresent(reached -> note(reached, taken));
        }
        now = asFirstSeen();
        note(now, (Step) null);
    }

    /** What comes to a chamber as a minuta has passed another one; a congress of one chamber has none. */
    private static Stage begins(Subject subject) {
        return subject.kind() == Kind.MINUTA && !subject.local() ? Stage.PASSED_ORIGIN : Stage.PRESENTED;
    }

    private boolean isLeapByHand(Taken taken) {
        return byHand.contains(taken.step()) && footing.lacksFor(taken.move(), now.where(), made);
    }

    private void note(Progress reached, Taken taken) {
        made.add(taken.move());
        note(reached, taken.step());
    }

    /** The day of a stage is that of the first step that led there. */
    private void note(Progress reached, Step by) {
        Stage stage = reached.outcome().shownInsteadOf(reached.where());
        var day = by == null ? null : by.date();
        if (way.isEmpty() || way.getLast().stage() != stage) {
            way.add(new Reached(stage, day));
        } else if (way.getLast().day() == null) {
            way.set(way.size() - 1, new Reached(stage, day));
        }
    }

    /**
     * Decrees and rules first appear when they are published, what a state congress lists as its decrees when it has passed them, and a report reports;
     * all other matters have their way before them.
     */
    private Progress asFirstSeen() {
        boolean unmoved = now.where() == Stage.PRESENTED && now.outcome() == Outcome.OPEN;
        return switch (kind) {
            case DECREE -> unmoved && subject.local() ? now.movedTo(Stage.PASSED_CONGRESS) : asPublished(unmoved);
            case RULE -> asPublished(unmoved);
            case CONSULTATION -> now.outcome() == Outcome.ENACTED ? Progress.at(Stage.IN_CONSULTATION) : now;
            case REPORT ->
                unmoved ? now.movedTo(subject.negative() ? Stage.REPORTED_NEGATIVE : Stage.REPORTED_POSITIVE) : now;
            case INITIATIVE, MOTION, MINUTA, DRAFT_RULE, NOTICE, OTHER -> now;
        };
    }

    private Progress asPublished(boolean unmoved) {
        return unmoved ? now.enacted(Stage.PUBLISHED_DOF) : now;
    }
}
