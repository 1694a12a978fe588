package mx.vigia.analysis.web.calendar;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.deadline.DayCalendars;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineRules;
import mx.vigia.analysis.intake.calendar.DueDay;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.text.OrEmpty;

/**
 * A deadline on a page; missing texts are empty, and a missing day is null.
 *
 * @param what what is due, in a few words
 * @param how why it is that day: the rule, what it was counted from and by which calendar
 * @param sentence the words that order it
 */
@TemplateData
public record DueDayView(
        UUID bill, String title, Kind kind, Days days, String what, String how, String sentence, Standing standing) {
    /** The kind of the deadline, and its name. */
    @TemplateData
    public record Kind(String word, String name) {}

    /**
     * The days that belong to the deadline.
     *
     * @param otherReading the day by the other reading, and in which days that is counted; empty if there is none
     * @param opens the first day on which the public may comment
     */
    @TemplateData
    public record Days(LocalDate day, String otherReading, LocalDate movedFrom, LocalDate endedOn, LocalDate opens) {
        static Days of(DueEntry entry, BillLabels labels) {
            var deadline = entry.kept().day().deadline();
            return new Days(
                    deadline.due(),
                    otherReading(deadline, labels),
                    entry.kept().movedFrom(),
                    deadline.endedOn(),
                    entry.kept().day().opens());
        }

        private static String otherReading(Deadline deadline, BillLabels labels) {
            if (deadline.latest().equals(deadline.due())) {
                return "";
            }
            var day = labels.day(deadline.latest());
            return Optional.ofNullable(deadline.date().latestCalendar())
                    .map(calendar -> labels.words().say("due.latest-in", name(calendar, labels), day))
                    .orElseGet(() -> labels.words().say("due.latest", day));
        }
    }

    /**
     * How far the day can be relied on.
     *
     * @param origin computed or stated by the source; never official
     * @param certain whether it may be presented as certain; otherwise the term is to be verified
     * @param doubts other doubts
     */
    @TemplateData
    public record Standing(String origin, boolean certain, List<String> doubts) {
        static Standing of(Deadline deadline, BillLabels labels) {
            return new Standing(
                    labels.words().say(deadline.basis().stated() ? "due.stated" : "due.computed"),
                    deadline.certain(),
                    deadline.doubts().stream()
                            .filter(doubt -> doubt != DeadlineDoubt.RULE_UNVERIFIED)
                            .map(doubt -> spanish(labels) ? doubt.es() : doubt.en())
                            .toList());
        }
    }

    public static DueDayView of(DueEntry entry, BillLabels labels) {
        var day = entry.kept().day();
        var kind = day.kind().word();
        return new DueDayView(
                entry.kept().dossier(),
                entry.title(),
                new Kind(kind, labels.words().say("due-kind." + kind)),
                Days.of(entry, labels),
                what(day, labels),
                how(day, labels),
                OrEmpty.text(day.sentence()),
                Standing.of(day.deadline(), labels));
    }

    /** Returns the short name of its bill. */
    public String brief() {
        return ShortName.of(title);
    }

    private static String what(DueDay day, BillLabels labels) {
        return switch (day.kind()) {
            case TERM, CONSULTATION -> ruleName(day, labels);
            case DUTY -> day.who().isEmpty() ? day.what() : day.who() + ": " + day.what();
            case ENTRY_INTO_FORCE ->
                day.what().isEmpty() ? ruleName(day, labels) : ruleName(day, labels) + ": " + day.what();
        };
    }

    private static String ruleName(DueDay day, BillLabels labels) {
        var rule = DeadlineRules.getById(day.deadline().rule());
        return spanish(labels) ? rule.es() : rule.en();
    }

    private static String how(DueDay day, BillLabels labels) {
        var deadline = day.deadline();
        var words = labels.words();
        var source = Optional.ofNullable(day.article())
                .map(article -> words.say("part.transitory", article).strip())
                .orElseGet(() -> DeadlineRules.getById(deadline.rule()).article());
        var basis = deadline.basis();
        if (basis.stated()) {
            return source;
        }
        var calendar = name(basis.calendar(), labels);
        if (basis.extended() && deadline.date().movedFrom() != null) {
            return words.say(
                    "due.how-extended", source, labels.day(deadline.date().movedFrom()), calendar);
        }
        return words.say(
                "due.how",
                source,
                words.say("due-start."
                        + (isAfterAnother(day) ? "after" : basis.start().word())),
                labels.day(basis.startDay()),
                calendar);
    }

    /** Whether it is counted from the end of another term, and not from what began that one. */
    private static boolean isAfterAnother(DueDay day) {
        return day.article() == null
                && !DeadlineRules.getById(day.deadline().rule()).start().after().isEmpty();
    }

    private static String name(String calendarId, BillLabels labels) {
        var calendar = DayCalendars.getById(calendarId);
        return spanish(labels) ? calendar.es() : calendar.en();
    }

    private static boolean spanish(BillLabels labels) {
        return labels.words().language() == Language.ES;
    }
}
