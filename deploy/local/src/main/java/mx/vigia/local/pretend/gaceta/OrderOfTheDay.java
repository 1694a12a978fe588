package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.site.Template;

/** The order of the day of a sitting: an annex of its own in the issue that calls it. */
record OrderOfTheDay(Legislature now) {
    static final String SUFFIX = "-O";

    Optional<Meeting> findIssuedOn(LocalDate day) {
        return now.meetings().stream()
                .filter(m -> m.sort() == Meeting.MeetingKind.PLENARY
                        && m.last().issued().equals(day))
                .findFirst();
    }

    Optional<PrintedPage> of(LocalDate day) {
        return findIssuedOn(day).map(session -> {
            var page = Template.of("order-of-the-day")
                    .fill(Map.of(
                            "head", Issues.head(day, SUFFIX),
                            "title", title(session),
                            "points", new Points(now).of(session)));
            return new PrintedPage(page, session.last().at());
        });
    }

    static String title(Meeting session) {
        return "Orden del día de la sesión ordinaria del %s, a las %s horas"
                .formatted(Days.written(session.last().day()), session.last().time());
    }
}
