package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mx.vigia.platform.i18n.Language;

/**
 * Formats moments in Mexico City's time; the month names are Vigía's own, so that they do not depend on the runtime's
 * locale data.
 */
@TemplateData
public record InstantFormatter(Language language) {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final List<String> SPANISH_MONTHS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final List<String> ENGLISH_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** Returns 24 nov 2026; 24 Nov 2026; a dash if there is no such day. */
    public String day(LocalDate day) {
        return day == null
                ? "—"
                : "%d %s %d".formatted(day.getDayOfMonth(), months().get(day.getMonthValue() - 1), day.getYear());
    }

    private List<String> months() {
        return language == Language.ES ? SPANISH_MONTHS : ENGLISH_MONTHS;
    }

    /** Returns 24 nov 2026, 11:25 h; 24 Nov 2026, 11:25 h; a dash if there is no such moment. */
    public String say(Instant moment) {
        if (moment == null) {
            return "—";
        }
        var there = moment.atZone(MEXICO);
        return "%d %s %d, %d:%02d h"
                .formatted(
                        there.getDayOfMonth(),
                        months().get(there.getMonthValue() - 1),
                        there.getYear(),
                        there.getHour(),
                        there.getMinute());
    }
}
