package mx.vigia.analysis.web.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.proceedings.MeetingTimeZones;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.platform.text.ICalendar;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.text.Sha256;

/**
 * Writes the entries of the calendar as iCalendar events: the same entry always has the same UID, with a higher
 * sequence number after a change.
 */
record CalendarEvents(ICalendar calendar, BillLabels labels, String origin) {
    private static final int MAX_POINTS = 20;
    private static final Instant SEQUENCE_EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final int SECONDS_PER_MINUTE = 60;
    /** How long a meeting is taken to last if no page says when it ends. */
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private static final String HOUR_REGEX = "(?:[01]\\d|2[0-3]):[0-5]\\d";

    void due(DueEntry entry) {
        var dueDay = entry.kept();
        var shown = DueDayView.of(entry, labels);
        begin("due|" + dueDay.dossier() + "|" + dueDay.day().key(), dueDay.sequence(), entry.changedAt());
        calendar.day("DTSTART", shown.days().day())
                .day("DTEND", shown.days().day().plusDays(1))
                .text("SUMMARY", summary(shown))
                .text("DESCRIPTION", description(shown))
                .line("URL", origin + "/bills/" + dueDay.dossier())
                .text("CATEGORIES", shown.kind().name())
                .line("STATUS", dueDay.running() ? shown.standing().certain() ? "CONFIRMED" : "TENTATIVE" : "CANCELLED")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    void meeting(Meeting meeting) {
        var shown = MeetingView.of(meeting, List.of(), labels);
        var read = meeting.pages().stream()
                .map(Provenance::fetchedAt)
                .max(Comparator.naturalOrder())
                .orElse(SEQUENCE_EPOCH);
        begin(
                "meeting|" + meeting.id(),
                (read.getEpochSecond() - SEQUENCE_EPOCH.getEpochSecond()) / SECONDS_PER_MINUTE,
                read);
        when(meeting)
                .text("SUMMARY", shown.heading().inFull())
                .text("LOCATION", shown.occasion().place())
                .text("DESCRIPTION", description(meeting, shown))
                .line("URL", origin + "/meetings/" + meeting.id())
                .text("CATEGORIES", labels.words().say("due-kind.meeting"))
                .line("STATUS", status(meeting))
                .line("END", "VEVENT");
    }

    private void begin(String name, long sequence, Instant changed) {
        calendar.line("BEGIN", "VEVENT")
                .line("UID", Sha256.identifier(name).toString())
                .line("SEQUENCE", Long.toString(sequence))
                .moment("DTSTAMP", changed)
                .moment("LAST-MODIFIED", changed);
    }

    /** Returns who meets, that the end is not published where an hour is, and the points of the agenda. */
    private String description(Meeting meeting, MeetingView shown) {
        var assumed = isTimed(meeting) && !OrEmpty.text(meeting.endTime()).matches(HOUR_REGEX);
        return Stream.of(
                        Stream.of(
                                shown.heading().kind() + " · " + shown.heading().where()),
                        Stream.of(shown.heading().body()),
                        Stream.of(assumed ? labels.words().say("meeting.end-assumed", USUAL_LENGTH.toHours()) : ""),
                        shown.points().stream()
                                .map(point ->
                                        point.number().isEmpty() ? point.text() : point.number() + ". " + point.text())
                                .limit(MAX_POINTS))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isTimed(Meeting meeting) {
        return MeetingTimeZones.of(meeting.site()).isPresent()
                && OrEmpty.text(meeting.time()).matches(HOUR_REGEX);
    }

    /** Writes begin and end in the time zone of the place; if that is not known, the day alone. */
    private ICalendar when(Meeting meeting) {
        if (!isTimed(meeting)) {
            return calendar.day("DTSTART", meeting.lastDay())
                    .day("DTEND", meeting.lastDay().plusDays(1));
        }
        var zone = MeetingTimeZones.of(meeting.site()).orElseThrow();
        var begins = meeting.lastDay().atTime(LocalTime.parse(meeting.time())).atZone(zone);
        var ends = OrEmpty.text(meeting.endTime()).matches(HOUR_REGEX)
                ? meeting.lastDay().atTime(LocalTime.parse(meeting.endTime())).atZone(zone)
                : begins.plus(USUAL_LENGTH);
        return calendar.moment("DTSTART", begins.toInstant())
                .moment("DTEND", (ends.isAfter(begins) ? ends : begins.plus(USUAL_LENGTH)).toInstant());
    }

    /** Returns the status; a meeting that was put off without a new day is not held on the former one. */
    private static String status(Meeting meeting) {
        return switch (meeting.status()) {
            case CALLED, HELD -> "CONFIRMED";
            case POSTPONED -> meeting.heldOn() == null ? "CANCELLED" : "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private String summary(DueDayView shown) {
        var doubtful = shown.standing().certain() ? "" : " (" + labels.words().say("due.to-verify") + ")";
        return shown.what() + doubtful + " · " + shown.title();
    }

    private String description(DueDayView shown) {
        return Stream.concat(
                        Stream.of(
                                shown.standing().origin(),
                                shown.how(),
                                shown.days().otherReading(),
                                shown.sentence()),
                        shown.standing().doubts().stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
