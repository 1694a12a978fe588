package mx.vigia.scraper.fetching;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Fetch settings as read from the configuration, with small sizes, short pauses and a long timeout unless given
 * otherwise.
 */
public final class TestFetchSettings {
    static final int MOST_BYTES = 64 * 1024;

    /** The longest time of one exchange; no response that a test expects takes as long. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private TestFetchSettings() {}

    public static FetchingConfig of(String... pairs) {
        var published = new HashMap<>(Map.of(
                "vigia.fetching.jitter", "0",
                "vigia.fetching.refusal-wait", "10ms",
                "vigia.fetching.pause", "0s",
                "vigia.fetching.most-bytes", "" + MOST_BYTES,
                "vigia.fetching.most-pdf-bytes", "" + 3 * MOST_BYTES,
                "vigia.fetching.longest", LONGEST.toString(),
                "vigia.fetching.attempts", "2",
                "vigia.fetching.back-off", "10ms",
                "vigia.fetching.longest-wait", "5s"));
        for (var i = 0; i < pairs.length; i += 2) {
            published.put("vigia.fetching." + pairs[i], pairs[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(FetchingConfig.class)
                .withSources(new PropertiesConfigSource(published, "told", 100))
                .build()
                .getConfigMapping(FetchingConfig.class);
    }
}
