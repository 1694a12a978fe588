package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls, cancels and postpones meetings. */
record Convening(Script script) {
    private static final List<String> ROOMS = List.of(
            "salón B del edificio G",
            "salón E del edificio G",
            "mezanine norte del edificio A",
            "salón de protocolo del edificio C",
            "auditorio norte del edificio E");
    private static final int MAX_MATTERS = 3;

    /** Adds the calls of the first fortnight, one cancelled and one postponed among them. */
    Legislature openingMeetings(Legislature chamber, Instant founding) {
        var now = chamber;
        for (var line : script.meetings()) {
            var issued = Days.before(chamber.founded(), line.day());
            var dawn = Days.publicationTime(issued);
            var action = new Action(dawn.isBefore(founding) ? dawn : founding, line.deed(), line.with());
            now = ActionKind.named(line.deed()).orElseThrow().done(script, now, action);
        }
        return now;
    }

    Legislature callMeeting(Legislature now, Action action) {
        var sort = Meeting.MeetingKind.valueOf(
                action.word("sort", "committee").toUpperCase(Locale.ROOT).replace('-', '_'));
        var issued = Days.of(action.at());
        if (sort == Meeting.MeetingKind.PLENARY && isPlenaryCalled(now, issued)) {
            return now;
        }
        return matter(now, action, sort)
                .map(bill -> now.withBill(meeting(now, action, sort, bill)))
                .orElse(now);
    }

    Legislature cancelMeeting(Legislature now, Action action) {
        return findMeeting(now, action)
                .map(m -> now.withReplaced(m.withNotice(notice(
                        placeInIssue(now, m, action),
                        action,
                        Notice.Status.CANCELLED,
                        m.last().day(),
                        m.last().time()))))
                .orElse(now);
    }

    /** Postpones to the third working day after the first date, unless another is requested, two hours later. */
    Legislature postponeMeeting(Legislature now, Action action) {
        return findMeeting(now, action)
                .map(m -> now.withReplaced(m.withNotice(notice(
                        placeInIssue(now, m, action),
                        action,
                        Notice.Status.POSTPONED,
                        Days.after(m.last().day(), action.count("days", 3)),
                        m.last().time().plusHours(2)))))
                .orElse(now);
    }

    private Meeting meeting(Legislature now, Action action, Meeting.MeetingKind sort, Bill bill) {
        var order = now.meetings().size() + 1;
        var random = SeededRandom.of(now.seed(), 10_000L + order);
        var body = sort == Meeting.MeetingKind.PLENARY ? "Pleno" : "Comisión de " + committee(bill);
        return new Meeting(
                "meeting-%04d".formatted(order),
                sort,
                body,
                ordinal(now, sort, body),
                action.word("matter", InventedNames.any(themeOf(bill).subjects(), random)),
                InventedNames.any(ROOMS, random),
                onTheAgenda(now, sort, Days.of(action.at()), bill).map(Bill::id).toList(),
                List.of(firstNotice(now, action, sort, 9 + random.nextInt(8))));
    }

    /**
     * Returns the first notice: the chamber sits the next working day at eleven, others meet two working days later at
     * half past some hour.
     */
    private static Notice firstNotice(Legislature now, Action action, Meeting.MeetingKind sort, int hour) {
        var issued = Days.of(action.at());
        if (sort == Meeting.MeetingKind.PLENARY) {
            var day = Days.after(issued, action.count("days", 1));
            return notice(0, action, Notice.Status.CALLED, day, LocalTime.of(11, 0));
        }
        var place = now.callsIn(issued).size() + 1;
        var day = Days.after(issued, action.count("days", 2));
        return notice(place, action, Notice.Status.CALLED, day, LocalTime.of(hour, 30));
    }

    private static int ordinal(Legislature now, Meeting.MeetingKind sort, String body) {
        var before = now.meetings().stream()
                .filter(m -> m.sort() == sort && m.body().equals(body))
                .count();
        return 1 + (int) before;
    }

    /** Returns the bill it is called for first, then others that wait in the same place. */
    private Stream<Bill> onTheAgenda(Legislature now, Meeting.MeetingKind sort, LocalDate issued, Bill bill) {
        var others = now.bills().reversed().stream()
                .filter(b -> isAwaitingMeeting(b, bill.day().isAfter(issued) ? bill.day() : issued))
                .filter(b -> !b.id().equals(bill.id()))
                .filter(b -> sort == Meeting.MeetingKind.PLENARY || committee(b).equals(committee(bill)));
        return Stream.concat(Stream.of(bill), others).limit(MAX_MATTERS);
    }

    private Optional<Bill> matter(Legislature now, Action action, Meeting.MeetingKind sort) {
        var named = action.word("bill", "");
        if (!named.isEmpty()) {
            return now.bill(named);
        }
        var topic = action.word("topic", "");
        Predicate<Bill> waits = b -> isAwaitingMeeting(b, Days.of(action.at()));
        Predicate<Bill> fits =
                waits.and(b -> topic.isEmpty() || script.topicsOf(b.draft()).contains(topic));
        Predicate<Bill> fresh = b -> now.meetings().stream()
                .noneMatch(m -> m.sort() == sort && m.bills().contains(b.id()));
        return now.last(fits.and(fresh)).or(() -> now.last(fits)).or(() -> now.last(waits));
    }

    /** Whether the bill was published by that day, was referred to a committee and is not finished. */
    private static boolean isAwaitingMeeting(Bill bill, LocalDate by) {
        var done = List.of("passed-deputies", "rejected", "withdrawn", "negative", "resolved");
        return !bill.day().isAfter(by)
                && bill.has("referred")
                && bill.kind() == Kind.INITIATIVE
                && done.stream().noneMatch(bill::has);
    }

    private Optional<Meeting> findMeeting(Legislature now, Action action) {
        var named = action.word("meeting", "");
        return now.meetings().reversed().stream()
                .filter(m -> named.isEmpty() ? m.countsAsCommitteeMeeting() : m.mayChange())
                .filter(m -> named.isEmpty() || m.id().equals(named))
                .findFirst();
    }

    /**
     * Returns the place in the issue: an issue that is published again has the last notice of a meeting where its first
     * one was.
     */
    private static int placeInIssue(Legislature now, Meeting meeting, Action action) {
        var issued = Days.of(action.at());
        return meeting.last().issued().equals(issued)
                ? meeting.last().place()
                : now.callsIn(issued).size() + 1;
    }

    private static Notice notice(int place, Action action, Notice.Status status, LocalDate day, LocalTime time) {
        return new Notice(Days.of(action.at()), place, status, day, time, action.at());
    }

    private static boolean isPlenaryCalled(Legislature now, LocalDate issued) {
        return now.meetings().stream()
                .anyMatch(m -> m.sort() == Meeting.MeetingKind.PLENARY
                        && m.last().issued().equals(issued));
    }

    private Theme themeOf(Bill bill) {
        return script.theme(bill.draft().themes().getFirst());
    }

    private String committee(Bill bill) {
        return themeOf(bill).committees().getFirst();
    }
}
