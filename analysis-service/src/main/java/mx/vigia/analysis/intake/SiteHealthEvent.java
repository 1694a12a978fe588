package mx.vigia.analysis.intake;

import java.time.Instant;

/**
 * The health of a site as last published by the scraper, in a state that a newer scraper may know and we do not;
 * {@code lastSuccess} is null where there never was one.
 */
record SiteHealthEvent(String site, String name, String state, Instant since, Instant lastSuccess, Instant endedAt) {
    private static final String WORD_REGEX = "[a-z][a-z-]*";

    static SiteHealthEvent read(byte[] event) {
        EventFieldReader health = new EventFieldReader("health", EventJson.parseTree(event));
        return new SiteHealthEvent(
                health.text("site", 80),
                health.text("name", 200),
                health.matching("state", WORD_REGEX, 40),
                health.instant("since"),
                health.ifStated("lastSuccess", health::instant),
                health.part("round").instant("endedAt"));
    }
}
