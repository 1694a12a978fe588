package mx.vigia.scraper.freshness;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import mx.vigia.house.Language;

/** Moments as people in Mexico City read them, in their language. */
@TemplateData
public record Moments(Language language) {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    /** Day and hour; a dash where there is no such moment. */
    public String say(Instant moment) {
        return moment == null
                ? "—"
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(moment.atZone(MEXICO));
    }
}
