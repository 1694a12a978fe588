package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mx.vigia.platform.i18n.Language;

/** Moments as people in Mexico City read them; the months are our own, so that no runtime's locale data can change them. */
@TemplateData
public record InstantFormatter(Language language) {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final List<String> SPANISH_MONTHS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final List<String> ENGLISH_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** 24 nov 2026; 24 Nov 2026; a dash where there is no such day. */
    public String day(LocalDate day) {
        return day == null
                ? "—"
                : "%d %s %d".formatted(day.getDayOfMonth(), months().get(day.getMonthValue() - 1), day.getYear());
    }

    private List<String> months() {
        return language == Language.ES ? SPANISH_MONTHS : ENGLISH_MONTHS;
    }

    /** 24 nov 2026, 11:25 h; 24 Nov 2026, 11:25 h; a dash where there is no such moment. */
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
