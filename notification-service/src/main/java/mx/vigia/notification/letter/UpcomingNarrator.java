package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.DeadlineData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/**
 * Describes what comes next of a matter, by the fact that told it: a meeting, the end of a consultation, a deadline.
 */
record UpcomingNarrator(FactEvent fact, LocalDate today, Messages words) {
    private static final int MAX_PLACE_LENGTH = 120;
    private static final int MAX_TASK_LENGTH = 160;

    /** Returns what the fact says of a day; empty where it is about none. */
    Optional<UpcomingDay> upcoming() {
        return fact.after()
                .called()
                .map(this::meeting)
                .or(() -> fact.after().awaited().map(this::deadline))
                .or(() -> fact.after()
                        .window()
                        .filter(window -> window.closesOn() != null)
                        .map(this::consultation))
                .map(day -> day.stands() && day.day().isBefore(today) ? day.past(words) : day);
    }

    /** Returns the day and the hour of a meeting: {@code jue 8 oct, 9:30 h}; empty where it has no day. */
    String time(MeetingData meeting) {
        var day = meeting.onDay()
                .map(held -> DateWords.weekday(held, today, words.language()))
                .orElse("");
        if (meeting.time().isEmpty() || day.isEmpty()) {
            return day;
        }
        var hours = Stream.of(meeting.time(), meeting.endTime())
                .filter(hour -> !hour.isEmpty())
                .map(hour -> hour.replaceFirst("^0", ""))
                .collect(Collectors.joining("–"));
        var time = words.say("letter.upcoming.at", day, hours);
        return DateWords.isInMexicoCityTime(fact.site()) ? time : words.say("letter.upcoming.local", time);
    }

    /** Returns who meets. */
    String body(MeetingData meeting) {
        return new MeetingName(fact.bill(), meeting, words).inWords();
    }

    /** Returns where, and at which points of the agenda. */
    private UpcomingDay.Venue venue(MeetingData meeting) {
        var numbers = meeting.points().stream()
                .map(point -> PlainText.of(point.number()))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        var points = numbers.isEmpty()
                ? ""
                : words.say(
                        numbers.size() == 1 ? "letter.upcoming.point" : "letter.upcoming.points",
                        Enumeration.of(numbers, words));
        return new UpcomingDay.Venue(PlainText.cut(PlainText.of(meeting.place()), MAX_PLACE_LENGTH), points);
    }

    private UpcomingDay meeting(MeetingData meeting) {
        var before = fact.before().called();
        var earlier = before.map(this::time).orElse("");
        var now = time(meeting);
        var off = meeting.status().equals("cancelled") || meeting.dropsTheBill();
        var day = meeting.onDay()
                .or(() -> before.flatMap(MeetingData::onDay))
                .orElseGet(() -> DateWords.today(fact.times().captured()));
        var moved = earlier.isEmpty() || earlier.equals(now) ? "" : words.say("letter.upcoming.before", earlier);
        if (off) {
            return calledOff(meeting, day, now.isEmpty() ? earlier : now);
        }
        var held = now.isEmpty() ? words.say("letter.upcoming.undated") : now;
        return new UpcomingDay(
                key(meeting),
                day,
                call(meeting),
                TextCase.capitalize(held),
                body(meeting),
                venue(meeting),
                moved,
                briefly(Stream.of(held, moved), meeting));
    }

    private UpcomingDay.Call call(MeetingData meeting) {
        var moved = fact.before()
                .called()
                .flatMap(MeetingData::onDay)
                .filter(day -> !meeting.onDay().equals(Optional.of(day)))
                .isPresent();
        var proceedings = new ProceedingNarrator(fact, today, words.language(), words);
        var change = moved || fact.kind() != FactKind.AGENDA_POSTPONED
                ? ""
                : proceedings.say("letter.brief.agenda-postponed" + proceedings.manner());
        return new UpcomingDay.Call(
                meeting.onDay().isPresent() ? UpcomingDay.Status.STANDS : UpcomingDay.Status.UNDATED, moved, change);
    }

    private UpcomingDay calledOff(MeetingData meeting, LocalDate day, String time) {
        var how = meeting.dropsTheBill() ? ".dropped" : "";
        var brief = time.isEmpty()
                ? words.say("letter.brief.agenda-cancelled" + how)
                : words.say("letter.upcoming.cancelled" + how, time);
        return new UpcomingDay(
                key(meeting),
                day,
                meeting.dropsTheBill() ? UpcomingDay.Call.WITHOUT_THE_MATTER : UpcomingDay.Call.CANCELLED,
                TextCase.capitalize(brief),
                body(meeting),
                UpcomingDay.Venue.NONE,
                "",
                briefly(Stream.of(brief), meeting));
    }

    /** Returns the time and what changed of it, and who meets. */
    private String briefly(Stream<String> time, MeetingData meeting) {
        var when = time.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return words.say("letter.upcoming.brief", when, body(meeting));
    }

    private static String key(MeetingData meeting) {
        return UpcomingDay.MEETING + meeting.meeting();
    }

    private UpcomingDay consultation(FactEvent.Consultation window) {
        var closes = window.closesOn();
        var what = words.say("letter.upcoming.consultation");
        var when = DateWords.weekday(closes, today, words.language());
        return new UpcomingDay(
                UpcomingDay.CONSULTATION,
                closes,
                UpcomingDay.Call.STANDS,
                TextCase.capitalize(when),
                calculated(window.calculated(), what),
                UpcomingDay.Venue.NONE,
                fact.before()
                        .window()
                        .map(FactEvent.Consultation::closesOn)
                        .filter(day -> !day.equals(closes))
                        .map(this::before)
                        .orElse(""),
                calculated(window.calculated(), words.say("letter.upcoming.brief.consultation", when)));
    }

    private UpcomingDay deadline(DeadlineData deadline) {
        var when = DateWords.weekday(deadline.due(), today, words.language());
        var before = fact.before()
                .awaited()
                .map(DeadlineData::due)
                .filter(day -> !day.equals(deadline.due()))
                .map(this::before)
                .orElse("");
        return new UpcomingDay(
                fact.kind() == FactKind.CONSULTATION_CLOSING
                        ? UpcomingDay.CONSULTATION
                        : "deadline " + deadline.name().es(),
                deadline.due(),
                UpcomingDay.Call.STANDS,
                TextCase.capitalize(when),
                task(deadline),
                UpcomingDay.Venue.NONE,
                joined(before, otherReading(deadline), basis(deadline)),
                calculated(deadline.counted().isPresent(), words.say("letter.upcoming.brief.deadline", when)));
    }

    /** Returns the same; of a day that no source states, that it is computed. */
    private String calculated(boolean computed, String said) {
        return computed ? words.say("letter.consultation.calculated", said) : said;
    }

    private String before(LocalDate day) {
        return words.say("letter.upcoming.before", DateWords.weekday(day, today, words.language()));
    }

    private String task(DeadlineData deadline) {
        var ordered = deadline.who().isEmpty() ? deadline.what() : deadline.who() + ": " + deadline.what();
        var name = deadline.name().in(words.language());
        return PlainText.cut(PlainText.of(ordered.isEmpty() ? name : name + ". " + ordered), MAX_TASK_LENGTH);
    }

    private String otherReading(DeadlineData deadline) {
        return deadline.latest().equals(deadline.due())
                ? ""
                : words.say("letter.upcoming.reading", DateWords.weekday(deadline.latest(), today, words.language()));
    }

    /** Returns the rule by which the day was counted, or that the source states it. */
    private String basis(DeadlineData deadline) {
        var article = PlainText.of(deadline.article());
        var how = deadline.counted()
                .map(calendar -> words.say(
                        "letter.upcoming.computed",
                        article,
                        PlainText.of(calendar.in(words.language()))
                                .replaceFirst("[,;(].*", "")
                                .strip()))
                .orElseGet(() -> words.say("letter.upcoming.stated", article));
        return deadline.certain() ? how : how + "; " + words.say("letter.upcoming.to-verify");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
