package mx.vigia.analysis.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;

/** One rule applied to one matter: from a start to the day on which its term ends. */
record Run(ClockRule rule, Matter matter) {
    /** The term that this start begins, with an extension where there is one. */
    Optional<Deadline> from(Happening start, boolean severalStarts) {
        return term(rule.count())
                .from(start.day(), start.day())
                .map(end -> deadline(start.event(), start.day(), start.chamber(), end))
                .map(found -> start.inferred() ? found.doubted(List.of(Doubt.START_INFERRED)) : found)
                .map(found -> severalStarts ? found.doubted(List.of(Doubt.SEVERAL_STARTS)) : found)
                .map(this::extended)
                .map(this::ended);
    }

    /** The term that begins where another ends, as doubtful as that one. */
    Optional<Deadline> after(Deadline before) {
        return term(rule.count())
                .from(before.due(), before.latest())
                .map(end -> deadline(before.start(), before.due(), before.chamber(), end))
                .map(found -> found.doubted(before.doubts()))
                .map(this::ended);
    }

    private Term term(int count) {
        var calendar = Calendars.withId(rule.calendar());
        return new Term(count, rule.counted(), rule.recess() == Recess.SUSPENDS ? calendar.inSessionOnly() : calendar);
    }

    private Deadline deadline(Event start, LocalDate day, Chamber chamber, Term.End end) {
        var doubts = new ArrayList<>(end.doubts());
        if (!rule.verified()) {
            doubts.add(Doubt.RULE_UNVERIFIED);
        }
        if (rule.recess() == Recess.UNKNOWN && touchesRecess(day, end.latest())) {
            doubts.add(Doubt.RECESS_UNKNOWN);
        }
        return new Deadline(
                rule.id(), rule.calendar(), start, day, chamber, end.due(), end.latest(), null, null, false, doubts);
    }

    private static boolean touchesRecess(LocalDate from, LocalDate to) {
        return !from.datesUntil(to.plusDays(1)).allMatch(SessionPeriods::ordinary);
    }

    private Deadline extended(Deadline base) {
        return matter.happenings().stream()
                .filter(happening -> happening.event() == Event.EXTENDED && happening.in(rule.chamber()))
                .filter(happening -> !happening.day().isBefore(base.startDay()))
                .max(Comparator.comparing(Happening::day))
                .map(extension -> extended(base, extension))
                .orElse(base);
    }

    private Deadline extended(Deadline base, Happening extension) {
        if (extension.until() != null) {
            return granted(base, extension.until());
        }
        if (rule.extension() == 0) {
            return base.doubted(List.of(Doubt.EXTENSION_UNKNOWN));
        }
        return term(rule.extension())
                .from(base.due(), base.latest())
                .map(end -> deadline(base.start(), base.startDay(), base.chamber(), end))
                .map(longer -> longer.doubted(base.doubts()).movedFrom(base.due()))
                .orElse(base);
    }

    /** A day that the source states needs no counting and leaves no doubt. */
    private static Deadline granted(Deadline base, LocalDate until) {
        return new Deadline(
                base.rule(),
                base.calendar(),
                base.start(),
                base.startDay(),
                base.chamber(),
                until,
                until,
                base.due(),
                null,
                true,
                List.of());
    }

    private Deadline ended(Deadline base) {
        return matter.happenings().stream()
                .filter(happening -> rule.endedBy().contains(happening.event()) && happening.in(base.chamber()))
                .map(Happening::day)
                .filter(day -> !day.isBefore(base.startDay()))
                .min(Comparator.naturalOrder())
                .map(base::endedOn)
                .orElse(base);
    }
}
