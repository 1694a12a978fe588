package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.stage.LegislativeProcess;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.text.obligation.DueExpression;

/** A line of {@code clock/deadlines.psv}: a term counted manually. */
record ExpectedDeadline(
        String kind, String events, String rule, String due, String latest, String movedFrom, String count) {
    static ExpectedDeadline of(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new ExpectedDeadline(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }

    /** The expected words: due, latest reading, moved from. */
    String expected() {
        return due.equals("-") ? "-" : words(due, latest.isEmpty() ? due : latest, movedFrom);
    }

    /** What the clocks say, in the same words. */
    String computed() {
        return words(deadline());
    }

    /** The deadlines computed from source phrases; empty if an event has no phrase. */
    Optional<String> dueFromPhrases() {
        var phrases = parsedEvents().stream().map(TriggerPhrase::of).toList();
        return rule.contains(" ") || !phrases.stream().allMatch(Optional::isPresent)
                ? Optional.empty()
                : Optional.of(words(of(DeadlineEventReader.toSubject(
                        StageSubject.of(BillKind.of(kind)),
                        phrases.stream().flatMap(Optional::stream).toList(),
                        null))));
    }

    private Optional<Deadline> of(DeadlineSubject deadlineSubject) {
        return DeadlineCalculator.of(deadlineSubject).stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst();
    }

    private static String words(Optional<Deadline> deadline) {
        return deadline.map(found -> words(
                        found.due().toString(),
                        found.latest().toString(),
                        found.date().movedFrom() == null
                                ? ""
                                : found.date().movedFrom().toString()))
                .orElse("-");
    }

    Optional<Deadline> deadline() {
        var requested = rule.split(" ");
        return switch (requested[0]) {
            case "transitory" -> transitory(requested);
            case "count" -> bare(requested);
            default -> of(matter());
        };
    }

    DeadlineSubject matter() {
        return new DeadlineSubject(
                BillKind.of(kind),
                LegislativeProcess.of(StageSubject.of(BillKind.of(kind)), List.of()),
                null,
                parsedEvents());
    }

    private Optional<Deadline> transitory(String[] requested) {
        var start = DueExpression.Start.valueOf(requested[3].toUpperCase().replace('-', '_'));
        var due = new DueExpression.After(Integer.parseInt(requested[1]), TermLength.parseUnit(requested[2]), start);
        return new TransitoryArticleDeadlines(day(DeadlineEvent.PUBLISHED), day(DeadlineEvent.IN_FORCE), false)
                .deadline(due);
    }

    private Optional<Deadline> bare(String[] requested) {
        var start = day(DeadlineEvent.PUBLISHED);
        return new TermLength(
                        Integer.parseInt(requested[1]),
                        TermLength.parseUnit(requested[2]),
                        DayCalendars.getById(requested[3]))
                .from(start, start)
                .map(end -> Deadline.running(
                        rule,
                        DeadlineBasis.counted(requested[3], DeadlineEvent.PUBLISHED, start, null),
                        DueDate.of(end.due(), end.latest()),
                        end.doubts()));
    }

    private LocalDate day(DeadlineEvent event) {
        return parsedEvents().stream()
                .filter(happening -> happening.event() == event)
                .map(DatedEvent::day)
                .findFirst()
                .orElse(null);
    }

    private List<DatedEvent> parsedEvents() {
        var all = new ArrayList<DatedEvent>();
        for (var words : events.split(" ; ")) {
            var untilAndRest = words.split(">");
            var parts = untilAndRest[0].split("@");
            all.add(new DatedEvent(
                    DeadlineEvent.of(parts[0]),
                    LocalDate.parse(parts[1]),
                    parts.length > 2 ? Chamber.of(parts[2]) : null,
                    untilAndRest.length > 1 ? granted(untilAndRest[1]) : null,
                    false));
        }
        return all;
    }

    private static DueExpression granted(String words) {
        var parts = words.split(" ");
        return parts.length == 1
                ? new DueExpression.On(LocalDate.parse(words))
                : new DueExpression.After(
                        Integer.parseInt(parts[0]), TermLength.parseUnit(parts[1]), DueExpression.Start.UNSTATED);
    }

    private static String words(String due, String latest, String movedFrom) {
        return due + " " + latest + " " + movedFrom;
    }
}
