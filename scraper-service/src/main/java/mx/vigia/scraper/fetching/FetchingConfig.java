package mx.vigia.scraper.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of outgoing requests to sites. */
@ConfigMapping(prefix = "vigia.fetching")
public interface FetchingConfig {
    /** Where the operators of sites can reach the people behind the requests; required in production mode. */
    Optional<String> contact();

    /** Real hosts answered by a loopback server, {@code host=http://127.0.0.1:8084,…}; refused in production mode. */
    Optional<String> hosts();

    /**
     * The name server that resolves these hosts instead of the list, {@code 127.0.0.1:8084}; refused in production
     * mode.
     */
    Optional<String> nameServer();

    /** Ids of sites that require the operator's consent and have it. */
    Optional<List<String>> consents();

    /** A folder of intermediate certificates in PEM that hosts fail to send; none of them is trusted by itself. */
    Optional<Path> intermediates();

    /** Hosts trusted with one certificate that no authority vouches for (any more), {@code host=SHA-256,…}. */
    Optional<String> pins();

    /** Overrides the request pause (crawl delay) of every site. */
    Optional<Duration> pause();

    /** The maximum size of a page, as sent and unpacked alike: 20 MiB. */
    @WithDefault("20971520")
    int mostBytes();

    /** The maximum size of a PDF: 100 MiB. */
    @WithDefault("104857600")
    int mostPdfBytes();

    /** The maximum ratio of unpacked to sent size, for responses larger than 1 MiB. */
    @WithDefault("200")
    int mostRatio();

    /** The maximum size of a response's headers. */
    @WithDefault("32768")
    int mostHeaderBytes();

    /** The timeout of name resolution, of connecting and of the TLS handshake, each. */
    @WithDefault("5s")
    Duration connect();

    /** The timeout for the headers of a response. */
    @WithDefault("15s")
    Duration headers();

    /** The longest time without data in a response that has begun. */
    @WithDefault("20s")
    Duration idle();

    /** The longest time of one exchange, from connecting to the last byte. */
    @WithDefault("60s")
    Duration longest();

    /** The maximum number of redirects followed. */
    @WithDefault("5")
    int redirects();

    /** The number of attempts if a site does not answer or reports that it cannot. */
    @WithDefault("3")
    int attempts();

    /** The delay before the second attempt; it doubles with each. */
    @WithDefault("1s")
    Duration backOff();

    /** The maximum random addition to the request pause, as a fraction: 0.1 is a tenth. */
    @WithDefault("0.1")
    double jitter();

    /** How long a host stays locked after a process died during a request; a running one renews the lease. */
    @WithDefault("15s")
    Duration lease();

    /** The longest wait of a page for its turn at a host that is in use. */
    @WithDefault("5m")
    Duration longestQueue();

    /** The longest wait of a page for a host that asked for a pause; beyond that it is not requested. */
    @WithDefault("90s")
    Duration longestWait();

    /** The pause after a response of 429 or 503 without a stated duration; it doubles with each. */
    @WithDefault("60s")
    Duration refusalWait();

    /** The maximum pause granted to a host, whatever it states. */
    @WithDefault("1d")
    Duration longestRest();

    /** After this time without such a response the doubling starts again. */
    @WithDefault("30m")
    Duration forgiveAfter();

    /** Settings for robots.txt. */
    Robots robots();

    /** Settings for robots.txt. */
    interface Robots {
        /**
         * How long a robots.txt is valid before it is fetched again; it stays valid as long again if the host no longer
         * responds for it.
         */
        @WithDefault("24h")
        Duration fresh();

        /**
         * The delay before a second request to a host that gave no response for its robots.txt; it doubles each time.
         */
        @WithDefault("1m")
        Duration soon();

        /**
         * The longest delay before another request to a host that gives no response for its robots.txt (RFC 9309,
         * 2.3.1.4, sets no time).
         */
        @WithDefault("10m")
        Duration again();

        /** The maximum part of a robots.txt that is read: 500 KiB (RFC 9309, 2.5). */
        @WithDefault("512000")
        int mostBytes();

        /** The longest pause between two requests that is granted to a robots.txt. */
        @WithDefault("5m")
        Duration mostDelay();
    }
}
