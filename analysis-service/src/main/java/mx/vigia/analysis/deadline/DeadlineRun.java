package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.From;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;

/** One rule applied to one matter, from a start to the day on which its term ends. */
record DeadlineRun(DeadlineRule rule, DeadlineSubject matter) {
    private static final Comparator<DatedEvent> LATEST_THEN_MOST_DETAILED =
            Comparator.comparing(DatedEvent::day).thenComparing(extension -> extension.granted() != null);

    /** Returns the term that this start begins, with an extension where there is one. */
    Optional<Deadline> from(DatedEvent start, boolean severalStarts) {
        return term(rule.term().count())
                .from(start.day(), start.day())
                .map(end -> deadline(basis(start.event(), start.day(), start.chamber()), end))
                .map(found -> start.inferred() ? found.withDoubts(List.of(DeadlineDoubt.START_INFERRED)) : found)
                .map(found -> severalStarts ? found.withDoubts(List.of(DeadlineDoubt.SEVERAL_STARTS)) : found)
                .map(this::extend)
                .map(this::applyEnd);
    }

    /** Returns the term that begins where another ends, with the doubts of that one. */
    Optional<Deadline> after(Deadline before) {
        return term(rule.term().count())
                .from(before.due(), before.latest())
                .map(end -> deadline(
                        basis(
                                before.basis().start(),
                                before.due(),
                                before.basis().chamber()),
                        end))
                .map(found -> found.withDoubts(before.doubts()))
                .map(this::applyEnd);
    }

    private TermLength term(int count) {
        return term(count, rule.term().counted());
    }

    private TermLength term(int count, Unit unit) {
        var calendar = DayCalendars.getById(rule.term().calendar());
        return new TermLength(
                count, unit, rule.term().recess() == RecessEffect.SUSPENDS ? calendar.withoutRecess() : calendar);
    }

    private DeadlineBasis basis(DeadlineEvent start, LocalDate day, Chamber chamber) {
        return DeadlineBasis.counted(rule.term().calendar(), start, day, chamber);
    }

    private Deadline deadline(DeadlineBasis basis, TermLength.End end) {
        var doubts = new ArrayList<>(end.doubts());
        doubts.addAll(rule.doubts());
        if (rule.term().recess() == RecessEffect.UNKNOWN && touchesRecess(basis.startDay(), end.latest())) {
            doubts.add(DeadlineDoubt.RECESS_UNKNOWN);
        }
        return Deadline.running(rule.id(), basis.inCalendar(end.calendar()), end.date(), doubts);
    }

    private static boolean touchesRecess(LocalDate from, LocalDate to) {
        return !from.datesUntil(to.plusDays(1)).allMatch(SessionPeriods::isOrdinary);
    }

    /** Returns a term to report as the last extension granted while it ran leaves it; no other term is extended. */
    private Deadline extend(Deadline base) {
        if (!rule.endedBy().contains(DeadlineEvent.REPORTED)) {
            return base;
        }
        return matter.happenings().stream()
                .filter(happening -> happening.event() == DeadlineEvent.EXTENDED
                        && happening.isInChamber(rule.start().chamber()))
                .filter(happening -> isRunningOn(happening.day(), base))
                .max(LATEST_THEN_MOST_DETAILED)
                .map(extension -> extend(base, extension))
                .orElse(base);
    }

    private Deadline extend(Deadline base, DatedEvent extension) {
        return switch (extension.granted()) {
            case null ->
                rule.term().extension() == 0
                        ? withoutKnownEnd(base)
                        : lengthen(base, term(rule.term().extension()));
            case On(var until) when !until.isBefore(extension.day()) -> withStatedEnd(base, until);
            case After(var count, var unit, var start) -> lengthen(base, term(count, unit));
            case On(var slip) -> withoutKnownEnd(base);
            case From from -> withoutKnownEnd(base);
            case Unclear() -> withoutKnownEnd(base);
        };
    }

    private Deadline lengthen(Deadline base, TermLength more) {
        return more.from(base.due(), base.latest())
                .map(end -> deadline(base.basis().asExtended(end.calendar()), end))
                .map(longer -> longer.withDoubts(base.doubts()).movedFrom(base.due()))
                .orElseGet(() -> withoutKnownEnd(base));
    }

    private static Deadline withoutKnownEnd(Deadline base) {
        return base.withDoubts(List.of(DeadlineDoubt.EXTENSION_UNKNOWN));
    }

    /** Returns a deadline with a day stated by the source, which needs no counting and leaves no doubt. */
    private static Deadline withStatedEnd(Deadline base, LocalDate until) {
        return Deadline.running(
                base.rule(), base.basis().asStated(), DueDate.of(until, until).movedFrom(base.due()), List.of());
    }

    private boolean isRunningOn(LocalDate day, Deadline base) {
        return !day.isBefore(base.basis().startDay())
                && endOf(base).filter(day::isAfter).isEmpty();
    }

    private Deadline applyEnd(Deadline base) {
        return endOf(base).map(base::endedOn).orElse(base);
    }

    private Optional<LocalDate> endOf(Deadline base) {
        return matter.happenings().stream()
                .filter(happening -> rule.endedBy().contains(happening.event())
                        && happening.isInChamber(base.basis().chamber()))
                .map(DatedEvent::day)
                .filter(day -> !day.isBefore(base.basis().startDay()))
                .min(Comparator.naturalOrder());
    }
}
