package mx.vigia.scraper.catalog;

import java.time.ZoneId;
import java.util.List;

/**
 * What a site wants of those who ask, beyond patience.
 *
 * @param zone whose day it is there
 * @param mixedLetters whether one page of it mixes UTF-8 and windows-1252, so that each line is read by itself
 * @param consent whether it stays off until the operator switches it on by name
 */
public record CrawlSettings(ZoneId zone, List<ApiKeySpec> keys, boolean mixedLetters, boolean consent) {
    private static final CrawlSettings DEFAULT =
            new CrawlSettings(ZoneId.of("America/Mexico_City"), List.of(), false, false);

    public CrawlSettings {
        keys = List.copyOf(keys);
    }

    /** Those of a Mexican site that asks for nothing. */
    public static CrawlSettings usual() {
        return DEFAULT;
    }
}
