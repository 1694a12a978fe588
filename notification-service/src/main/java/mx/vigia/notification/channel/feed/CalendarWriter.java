package mx.vigia.notification.channel.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.text.ICalendar;

/** Writes appointments as a calendar that is subscribed to (RFC 5545, RFC 7986). */
final class CalendarWriter {
    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    /** How long a meeting is taken to last if no source says when it ends. */
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private static final String HOUR_PATTERN = "(?:[01]\\d|2[0-3]):[0-5]\\d";

    private CalendarWriter() {}

    static String written(FeedContent feedContent, Collection<Appointment> appointments) {
        var name = "Vigía · " + feedContent.title();
        var calendar = new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Vigia//Vigia//ES")
                .line("CALSCALE", "GREGORIAN")
                .line("UID", feedContent.feed().toString())
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("SOURCE;VALUE=URI", feedContent.self().toString())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H")
                .line("COLOR", "teal");
        var words = Messages.of(feedContent.language(), "messages/notification");
        appointments.forEach(appointment -> writeEvent(calendar, appointment, words));
        return calendar.line("END", "VCALENDAR").toString();
    }

    private static void writeEvent(ICalendar calendar, Appointment appointment, Messages words) {
        calendar.line("BEGIN", "VEVENT")
                .line("UID", appointment.name().toString())
                .moment("DTSTAMP", appointment.changed())
                .moment("CREATED", appointment.made())
                .moment("LAST-MODIFIED", appointment.changed())
                .line("SEQUENCE", Integer.toString(appointment.sequence()));
        writeTimes(calendar, appointment)
                .text("SUMMARY", appointment.title(words))
                .text("DESCRIPTION", description(appointment, words))
                .text("LOCATION", appointment.place())
                .line("URL", appointment.brief().ours())
                .line("STATUS", appointment.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    /** Returns what is said of it; and that its end is not published, where it is at an hour. */
    private static String description(Appointment appointment, Messages words) {
        var assumed = isTimed(appointment) && !appointment.endTime().matches(HOUR_PATTERN);
        var lines = appointment.brief().lines();
        var basis = appointment.basis(words);
        return Stream.concat(
                        Stream.concat(
                                lines.stream(),
                                Stream.of(basis).filter(how -> lines.stream().noneMatch(line -> line.endsWith(how)))),
                        Stream.of(assumed ? words.say("calendar.end-assumed", USUAL_LENGTH.toHours()) : ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isTimed(Appointment appointment) {
        return appointment.time().matches(HOUR_PATTERN);
    }

    private static ICalendar writeTimes(ICalendar calendar, Appointment appointment) {
        if (!isTimed(appointment)) {
            return calendar.day("DTSTART", appointment.day())
                    .day("DTEND", appointment.day().plusDays(1));
        }
        var begins = moment(appointment, appointment.time());
        var ends = appointment.endTime().matches(HOUR_PATTERN) ? moment(appointment, appointment.endTime()) : begins;
        return calendar.moment("DTSTART", begins)
                .moment("DTEND", ends.isAfter(begins) ? ends : begins.plus(USUAL_LENGTH));
    }

    private static Instant moment(Appointment appointment, String hour) {
        return appointment.day().atTime(LocalTime.parse(hour)).atZone(MEXICO).toInstant();
    }
}
