package mx.vigia.scraper.freshness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Tolerances and intervals of the site health checks. */
@ConfigMapping(prefix = "vigia.health")
interface HealthConfig {
    /** A round that takes longer than this is no longer considered to be running. */
    @WithDefault("PT12H")
    Duration longestRound();

    /** The least delay before an overdue round is reported, however short the interval of its site. */
    @WithDefault("PT10M")
    Duration leastPatience();

    /** How often overdue rounds are looked for. */
    @WithDefault("30s")
    Duration beat();

    /** After this time the announcement of an overdue round is repeated, while it lasts. */
    @WithDefault("6h")
    Duration sayAgain();

    /** How often withdrawn sources are looked for. */
    @WithDefault("5s")
    Duration withdrawals();
}
