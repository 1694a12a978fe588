package mx.vigia.scraper.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How we knock. */
@ConfigMapping(prefix = "vigia.fetching")
public interface FetchingConfig {
    /** Real hosts answered by a loopback server, {@code host=http://127.0.0.1:8084,…}; a production house refuses it. */
    Optional<String> hosts();

    /** Sites whose files ask for the operator's consent and that have it, by their ids. */
    Optional<List<String>> consents();

    /** Overrides the pause of every site. */
    Optional<Duration> pause();

    /** The most a page may weigh, as sent and unpacked alike. */
    @WithDefault("20971520")
    int mostBytes();

    /** The most one exchange may take, from knocking to the last byte. */
    @WithDefault("60s")
    Duration longest();

    /** How often a redirect is followed. */
    @WithDefault("5")
    int redirects();

    /** How often we try where a site does not answer or answers that it cannot. */
    @WithDefault("3")
    int attempts();

    /** The wait before the second attempt; it doubles with each. */
    @WithDefault("1s")
    Duration backOff();

    /** The longest Retry-After that we wait for within a round. */
    @WithDefault("30s")
    Duration longestWait();
}
