package mx.vigia.notification.channel.feed;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import mx.vigia.platform.text.ICalendar;

/** Writes appointments as a calendar that is subscribed to (RFC 5545, RFC 7986). */
final class CalendarWriter {
    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
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
        appointments.forEach(appointment -> writeEvent(calendar, appointment));
        return calendar.line("END", "VCALENDAR").toString();
    }

    private static void writeEvent(ICalendar calendar, Appointment appointment) {
        calendar.line("BEGIN", "VEVENT")
                .line("UID", appointment.name().toString())
                .moment("DTSTAMP", appointment.changed())
                .moment("CREATED", appointment.made())
                .moment("LAST-MODIFIED", appointment.changed())
                .line("SEQUENCE", Integer.toString(appointment.sequence()));
        writeTimes(calendar, appointment)
                .text(
                        "SUMMARY",
                        appointment.brief().heading() + ": "
                                + appointment.brief().name())
                .text("DESCRIPTION", String.join("\n", appointment.brief().lines()))
                .text("LOCATION", appointment.place())
                .line("URL", appointment.brief().ours())
                .line("STATUS", appointment.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static ICalendar writeTimes(ICalendar calendar, Appointment appointment) {
        if (!appointment.time().matches(HOUR_PATTERN)) {
            return calendar.day("DTSTART", appointment.day())
                    .day("DTEND", appointment.day().plusDays(1));
        }
        return calendar.moment(
                "DTSTART",
                appointment
                        .day()
                        .atTime(LocalTime.parse(appointment.time()))
                        .atZone(MEXICO)
                        .toInstant());
    }
}
