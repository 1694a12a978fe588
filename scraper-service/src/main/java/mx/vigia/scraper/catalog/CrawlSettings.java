package mx.vigia.scraper.catalog;

import java.time.ZoneId;
import java.util.List;

/**
 * What a site requires of its clients besides a request pause.
 *
 * @param zone the time zone of the site's days
 * @param mixedLetters whether a single page mixes UTF-8 and windows-1252, so that each line is decoded separately
 * @param consent whether the site stays off until the operator switches it on by name
 */
public record CrawlSettings(ZoneId zone, List<ApiKeySpec> keys, boolean mixedLetters, boolean consent) {
    private static final CrawlSettings DEFAULT =
            new CrawlSettings(ZoneId.of("America/Mexico_City"), List.of(), false, false);

    public CrawlSettings {
        keys = List.copyOf(keys);
    }

    /** Returns the settings of a Mexican site without special requirements. */
    public static CrawlSettings usual() {
        return DEFAULT;
    }
}
