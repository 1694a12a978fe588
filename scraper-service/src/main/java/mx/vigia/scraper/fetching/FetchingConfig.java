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

    /** By how much more than its pause a host is left alone at most, so that knocks do not come like a clock's: 0.1 is a tenth. */
    @WithDefault("0.1")
    double jitter();

    /** How long a gate stays shut behind a house that died with a request under way; a living one renews it. */
    @WithDefault("15s")
    Duration lease();

    /** The longest a page waits for its turn at a host that others hold. */
    @WithDefault("5m")
    Duration longestQueue();

    /** The longest a page waits for a host that wants to be left alone; beyond that it is not asked. */
    @WithDefault("90s")
    Duration longestWait();

    /** How long a host is left alone that answers 429 or 503 without saying for how long; it doubles with each. */
    @WithDefault("60s")
    Duration refusalWait();

    /** The longest a host is left alone, whatever it says. */
    @WithDefault("1d")
    Duration longestRest();

    /** After so long without such an answer the doubling begins anew. */
    @WithDefault("30m")
    Duration forgiveAfter();
}
