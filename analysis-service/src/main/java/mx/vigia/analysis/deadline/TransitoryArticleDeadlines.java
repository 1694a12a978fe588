package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.text.obligation.DueExpression;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;
import mx.vigia.analysis.text.obligation.Obligation;

/**
 * The days that the articles of a published text order, computed from the day of its publication.
 *
 * @param published the day of publication
 * @param inForce the day on which it enters into force; null if no article allows computing it
 * @param several whether its parts enter into force on different days, so that {@code inForce} is only the first of
 *     them
 */
public record TransitoryArticleDeadlines(LocalDate published, LocalDate inForce, boolean several) {
    /** Returns what these obligations order by which day; those whose day cannot be determined are left out. */
    public static List<OrderedDeadline> of(List<Obligation> obligations, LocalDate published) {
        var alone = ofPublication(published);
        var entries = obligations.stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.ENTRY_INTO_FORCE)
                .flatMap(entry -> alone.deadline(entry.due()).stream())
                .map(Deadline::due)
                .distinct()
                .toList();
        var begun = entries.isEmpty()
                ? alone
                : new TransitoryArticleDeadlines(published, entries.getFirst(), entries.size() > 1);
        return obligations.stream()
                .flatMap(obligation ->
                        begun.deadline(obligation.due()).map(deadline -> ordered(obligation, deadline)).stream())
                .toList();
    }

    /** Returns the days of a text of which it is not known when it enters into force. */
    public static TransitoryArticleDeadlines ofPublication(LocalDate published) {
        return new TransitoryArticleDeadlines(published, null, false);
    }

    private static OrderedDeadline ordered(Obligation obligation, Deadline deadline) {
        return new OrderedDeadline(
                obligation,
                obligation.kind() == Obligation.Kind.DUTY
                        ? deadline
                        : deadline.underRule(DeadlineRules.ENTRY_INTO_FORCE));
    }

    /** Returns the day by which something is due, as the text states it. */
    public Optional<Deadline> deadline(DueExpression due) {
        return switch (due) {
            case Unclear() -> Optional.empty();
            case On(var day) ->
                Optional.of(createDeadline(
                        "", DeadlineEvent.PUBLISHED, published, new TermLength.End(day, day, List.of())));
            case After(var count, var unit, var start) ->
                switch (start) {
                    case PUBLICATION -> countFrom(count, unit, DeadlineEvent.PUBLISHED, published);
                    case ENTRY_INTO_FORCE -> inForce == null ? Optional.empty() : fromEntry(count, unit);
                    case OTHER, UNSTATED -> Optional.empty();
                };
        };
    }

    private Optional<Deadline> fromEntry(int count, Unit unit) {
        return countFrom(count, unit, DeadlineEvent.IN_FORCE, inForce)
                .map(deadline -> several ? deadline.withDoubts(List.of(DeadlineDoubt.START_INFERRED)) : deadline);
    }

    private static Optional<Deadline> countFrom(int count, Unit unit, DeadlineEvent start, LocalDate day) {
        return new TermLength(count, unit, DayCalendars.getById(calendar(unit)))
                .from(day, day)
                .map(end -> createDeadline(calendar(unit), start, day, end))
                .map(deadline -> unit == Unit.WORKING_DAY
                        ? deadline.withDoubts(List.of(DeadlineDoubt.CALENDAR_ASSUMED))
                        : deadline);
    }

    private static String calendar(Unit unit) {
        return unit == Unit.WORKING_DAY || unit == Unit.DAY
                ? DayCalendars.LABOUR_CALENDAR_ID
                : DayCalendars.NATURAL_CALENDAR_ID;
    }

    private static Deadline createDeadline(String calendar, DeadlineEvent start, LocalDate day, TermLength.End end) {
        return Deadline.running(
                DeadlineRules.TRANSITORY,
                DeadlineBasis.outsideChambers(calendar, start, day),
                DueDate.of(end.due(), end.latest()),
                end.doubts());
    }
}
