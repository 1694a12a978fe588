package mx.vigia.scraper.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How we knock. */
@ConfigMapping(prefix = "vigia.fetching")
public interface FetchingConfig {
    /** Real hosts answered by a loopback server, {@code host=http://127.0.0.1:8084,…}; a production house refuses it. */
    Optional<String> hosts();

    /** Who is asked which machine each of these hosts is, {@code 127.0.0.1:8084}, rather than the list; a production house refuses it. */
    Optional<String> nameServer();

    /** Sites whose files ask for the operator's consent and that have it, by their ids. */
    Optional<List<String>> consents();

    /** A folder of certificates in PEM of issuers that hosts forget to send; none of them is trusted for itself. */
    Optional<Path> intermediates();

    /** Hosts that are believed when they show one certificate that no authority vouches for (any more), {@code host=SHA-256,…}. */
    Optional<String> pins();

    /** Overrides the pause of every site. */
    Optional<Duration> pause();

    /** The most a page may weigh, as sent and unpacked alike: 20 MiB. */
    @WithDefault("20971520")
    int mostBytes();

    /** The most a PDF may weigh: 100 MiB. */
    @WithDefault("104857600")
    int mostPdfBytes();

    /** How many times its sent size an answer may unpack to, once it is larger than 1 MiB. */
    @WithDefault("200")
    int mostRatio();

    /** The most the head of an answer may weigh. */
    @WithDefault("32768")
    int mostHeaderBytes();

    /** The longest we wait for a name's machine, for a connection to it, and for agreeing on encryption, each. */
    @WithDefault("5s")
    Duration connect();

    /** The longest we wait for the head of an answer. */
    @WithDefault("15s")
    Duration headers();

    /** The longest nothing may come of an answer that has begun. */
    @WithDefault("20s")
    Duration idle();

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

    /** How we ask what a host allows. */
    Robots robots();

    /** How we ask what a host allows. */
    interface Robots {
        /** How long a robots.txt holds before it is asked for anew; as long again it holds where the host no longer answers for it. */
        @WithDefault("24h")
        Duration fresh();

        /** After how long a host is asked again that has once not answered for its robots.txt; it doubles with each time. */
        @WithDefault("1m")
        Duration soon();

        /** The longest that a host is not asked again which does not answer for its robots.txt (RFC 9309, 2.3.1.4, sets no time). */
        @WithDefault("10m")
        Duration again();

        /** How much of a robots.txt is read: 500 KiB (RFC 9309, 2.5). */
        @WithDefault("512000")
        int mostBytes();

        /** The longest pause between two requests that a robots.txt is granted. */
        @WithDefault("5m")
        Duration mostDelay();
    }
}
