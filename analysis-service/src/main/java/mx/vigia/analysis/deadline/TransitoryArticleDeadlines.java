package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.text.obligation.DueExpression;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.From;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;
import mx.vigia.analysis.text.obligation.Obligation;

/**
 * The days that the articles of a published text order, computed from the day of its publication.
 *
 * @param published the day of publication
 * @param inForce the day on which it enters into force as a whole; null if no article allows computing it
 * @param doubtful whether {@code inForce} has another reading, or is only the first of several such days
 */
public record TransitoryArticleDeadlines(LocalDate published, LocalDate inForce, boolean doubtful) {
    /** Returns what these obligations order by which day; those whose day cannot be determined are left out. */
    public static List<OrderedDeadline> of(List<Obligation> obligations, LocalDate published) {
        var alone = ofPublication(published);
        var entries = findEntriesOfWhole(obligations, alone);
        var begun = entries.stream()
                .findFirst()
                .map(entry ->
                        new TransitoryArticleDeadlines(published, entry.due(), entries.size() > 1 || !entry.certain()))
                .orElse(alone);
        return obligations.stream()
                .flatMap(obligation ->
                        begun.deadline(obligation.due()).map(deadline -> ordered(obligation, deadline)).stream())
                .toList();
    }

    /** Returns when the whole text enters into force, one entry for each day; its exceptions are left out. */
    private static List<Deadline> findEntriesOfWhole(
            List<Obligation> obligations, TransitoryArticleDeadlines publication) {
        var entries = obligations.stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.ENTRY_INTO_FORCE)
                .toList();
        var whole = entries.stream().filter(Obligation::isOfWholeText).toList();
        var counted = whole.isEmpty() && entries.size() == 1 ? entries : whole;
        Map<LocalDate, Deadline> byDay = new LinkedHashMap<>();
        counted.stream()
                .flatMap(entry -> publication.deadline(entry.due()).stream())
                .forEach(deadline -> byDay.putIfAbsent(deadline.due(), deadline));
        return List.copyOf(byDay.values());
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
            case On(var day) -> Optional.of(stated(day));
            case From from -> Optional.empty();
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
                .map(deadline -> doubtful ? deadline.withDoubts(List.of(DeadlineDoubt.START_INFERRED)) : deadline);
    }

    private static Optional<Deadline> countFrom(int count, Unit unit, DeadlineEvent start, LocalDate day) {
        return new TermLength(count, unit, DayCalendars.getById(calendar(unit)))
                .from(day, day)
                .map(end -> counted(start, day, end))
                .map(deadline -> unit == Unit.WORKING_DAY
                        ? deadline.withDoubts(List.of(DeadlineDoubt.CALENDAR_ASSUMED))
                        : deadline);
    }

    private static String calendar(Unit unit) {
        return unit == Unit.WORKING_DAY || unit == Unit.DAY
                ? DayCalendars.LABOUR_CALENDAR_ID
                : DayCalendars.NATURAL_CALENDAR_ID;
    }

    private Deadline stated(LocalDate day) {
        return Deadline.running(
                DeadlineRules.TRANSITORY,
                DeadlineBasis.outsideChambers("", DeadlineEvent.PUBLISHED, published),
                DueDate.of(day, day),
                List.of());
    }

    private static Deadline counted(DeadlineEvent start, LocalDate day, TermLength.End end) {
        return Deadline.running(
                DeadlineRules.TRANSITORY,
                DeadlineBasis.outsideChambers(end.calendar(), start, day),
                end.date(),
                end.doubts());
    }
}
