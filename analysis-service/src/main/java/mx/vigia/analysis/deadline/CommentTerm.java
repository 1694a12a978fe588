package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.ConsultationExtension;
import mx.vigia.analysis.text.obligation.DueExpression;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.From;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;

/**
 * Counts the last day for comments on a notice from its publication, in the working days of the authority that
 * published it.
 *
 * @param calendar the working days
 * @param assumed whether the authority's own calendar is not known
 */
public record CommentTerm(LocalDate published, DayCalendar calendar, boolean assumed) {
    /** Returns the term of a notice published on this day by one of these authorities, by their printed names. */
    public static CommentTerm of(LocalDate published, List<String> authorities) {
        return DayCalendars.ofAuthority(authorities)
                .map(calendar -> new CommentTerm(published, calendar, false))
                .orElseGet(
                        () -> new CommentTerm(published, DayCalendars.getById(DayCalendars.LABOUR_CALENDAR_ID), true));
    }

    /** Returns the last day for comments; empty if it cannot be known from what is stated. */
    public Optional<Deadline> deadline(CommentPeriod period) {
        return extendInTurn(base(period.due()), period.extension());
    }

    /**
     * Returns the last day after these extensions, one after the other; empty if it cannot be known from what they
     * state.
     */
    public Optional<Deadline> extendBy(Optional<Deadline> before, List<ConsultationExtension> extensions) {
        var end = before;
        for (var extension : extensions) {
            var earlier = end;
            var counted = extend(earlier, extension.by());
            end = Optional.ofNullable(extension.namedEnd())
                    .filter(named ->
                            earlier.isPresent() && named.isAfter(earlier.get().latest()))
                    .map(named -> namedEnd(named, earlier, counted))
                    .orElse(counted);
        }
        return end;
    }

    /** Returns the last day that a notice names after the one before; empty if the days that it adds give another. */
    private static Optional<Deadline> namedEnd(LocalDate named, Optional<Deadline> before, Optional<Deadline> counted) {
        boolean same = counted.map(end -> named.equals(end.due()) || named.equals(end.latest()))
                .orElse(true);
        return same ? Optional.of(moved(stated(named), before)) : Optional.empty();
    }

    private Optional<Deadline> extendInTurn(Optional<Deadline> before, List<DueExpression> extensions) {
        var end = before;
        for (var extension : extensions) {
            end = extend(end, extension);
        }
        return end;
    }

    /** Returns the last day after an extension of the one that was known before, if it was. */
    public Optional<Deadline> extend(Optional<Deadline> before, DueExpression extension) {
        return switch (extension) {
            case Unclear() -> Optional.empty();
            case On(var day) ->
                before.isPresent() && day.isBefore(before.get().due())
                        ? before
                        : Optional.of(moved(stated(day), before));
            case After(var count, var unit, var start) ->
                start == Start.PUBLICATION
                        ? counted(new TermLength(count, unit, calendar)).map(end -> moved(end, before))
                        : before.flatMap(earlier -> lengthen(earlier, new TermLength(count, unit, calendar)));
            case From from -> counted(from).map(end -> moved(end, before));
        };
    }

    private Optional<Deadline> base(DueExpression due) {
        return switch (due) {
            case Unclear() -> Optional.empty();
            case On(var day) -> Optional.of(stated(day));
            case After(var count, var unit, var start) ->
                switch (start) {
                    case PUBLICATION -> counted(new TermLength(count, unit, calendar));
                    case UNSTATED ->
                        counted(new TermLength(count, unit, calendar))
                                .map(end -> end.withDoubts(List.of(DeadlineDoubt.START_INFERRED)));
                    case ENTRY_INTO_FORCE, OTHER -> Optional.empty();
                };
            case From from -> counted(from);
        };
    }

    private static Deadline stated(LocalDate day) {
        return Deadline.stated(DeadlineRules.CONSULTATION_NOTICE, DeadlineEvent.CONSULTATION_CLOSES, day);
    }

    private static Deadline moved(Deadline now, Optional<Deadline> before) {
        return before.map(earlier -> now.movedFrom(earlier.due())).orElse(now);
    }

    private Optional<Deadline> counted(TermLength term) {
        return term.from(published, published)
                .map(end -> deadline(
                        DeadlineBasis.outsideChambers(end.calendar(), DeadlineEvent.PUBLISHED, published), end));
    }

    /** Returns the last day of a term of which the stated first day is counted. */
    private Optional<Deadline> counted(From term) {
        var before = term.first().minusDays(1);
        return new TermLength(term.count(), term.unit(), calendar)
                .from(before, before)
                .map(end -> deadline(
                        DeadlineBasis.outsideChambers(end.calendar(), DeadlineEvent.CONSULTATION_OPENS, term.first()),
                        end));
    }

    private Optional<Deadline> lengthen(Deadline before, TermLength more) {
        return more.from(before.due(), before.latest())
                .map(end -> deadline(before.basis().asExtended(end.calendar()), end)
                        .withDoubts(before.doubts())
                        .movedFrom(before.due()));
    }

    private Deadline deadline(DeadlineBasis basis, TermLength.End end) {
        var counted = Deadline.running(DeadlineRules.CONSULTATION_TERM, basis, end.date(), end.doubts());
        boolean natural = end.latestCalendar().equals(DayCalendars.NATURAL_CALENDAR_ID);
        return assumed && !natural ? counted.withDoubts(List.of(DeadlineDoubt.CALENDAR_ASSUMED)) : counted;
    }
}
