package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Calculates the deadlines (terms that run, or ran) of a matter, such as a committee's term to report, only from its
 * events; the rules are {@link DeadlineRules}, business days and holidays those of {@link DayCalendar}.
 */
public final class DeadlineCalculator {
    private DeadlineCalculator() {}

    /** Returns the terms of a matter, in the order of the rules. */
    public static List<Deadline> of(DeadlineSubject deadlineSubject) {
        var found = new ArrayList<Deadline>();
        for (var rule : DeadlineRules.all()) {
            if (rule.term().stated()) {
                found.addAll(stated(rule, deadlineSubject));
            } else if (!rule.start().after().isEmpty()) {
                found.stream()
                        .filter(before -> before.rule().equals(rule.start().after()) && hasExpired(before))
                        .findFirst()
                        .flatMap(before -> new DeadlineRun(rule, deadlineSubject).after(before))
                        .ifPresent(found::add);
            } else {
                computeDeadline(rule, deadlineSubject).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether a term expired; what was done in time begins no further term. */
    private static boolean hasExpired(Deadline before) {
        return before.running() || before.endedOn().isAfter(before.due());
    }

    private static Optional<Deadline> computeDeadline(DeadlineRule rule, DeadlineSubject deadlineSubject) {
        var run = new DeadlineRun(rule, deadlineSubject);
        var starts = startEvents(rule, deadlineSubject);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        var last = run.from(starts.getLast(), hasSeveralDays(starts));
        return last.map(now -> starts.stream()
                .filter(start -> start.day().isBefore(starts.getLast().day()))
                .reduce((earlier, later) -> later)
                .flatMap(start -> run.from(start, false))
                .map(before -> now.date().movedFrom() == null ? now.movedFrom(before.due()) : now)
                .orElse(now));
    }

    /**
     * Returns the start events in the order of their days; of one day, a certain event is placed so that it is the one
     * used.
     */
    private static List<DatedEvent> startEvents(DeadlineRule rule, DeadlineSubject deadlineSubject) {
        return deadlineSubject.happenings().stream()
                .filter(happening -> rule.isStartedBy(happening, deadlineSubject))
                .sorted(Comparator.comparing(DatedEvent::day)
                        .thenComparing(happening ->
                                happening.inferred() == rule.start().fromFirst()))
                .limit(rule.start().fromFirst() ? 1 : Long.MAX_VALUE)
                .toList();
    }

    private static boolean hasSeveralDays(List<DatedEvent> starts) {
        return starts.stream().map(DatedEvent::day).distinct().count() > 1;
    }

    /** Returns the stated deadline; the latest statement of a notice is valid. */
    private static List<Deadline> stated(DeadlineRule rule, DeadlineSubject deadlineSubject) {
        var said = deadlineSubject.happenings().stream()
                .filter(happening -> rule.isStartedBy(happening, deadlineSubject))
                .map(happening -> stated(rule, happening))
                .toList();
        if (said.size() < 2) {
            return said;
        }
        LocalDate before = said.get(said.size() - 2).due();
        return List.of(said.getLast().movedFrom(before));
    }

    private static Deadline stated(DeadlineRule rule, DatedEvent datedEvent) {
        return Deadline.running(
                rule.id(),
                new DeadlineBasis(
                        rule.term().calendar(),
                        datedEvent.event(),
                        datedEvent.day(),
                        datedEvent.chamber(),
                        true,
                        false),
                DueDate.of(datedEvent.day(), datedEvent.day()),
                rule.doubts());
    }
}
