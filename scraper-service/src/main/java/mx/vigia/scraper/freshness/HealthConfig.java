package mx.vigia.scraper.freshness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient we are with ourselves. */
@ConfigMapping(prefix = "vigia.health")
interface HealthConfig {
    /** A round that takes longer than this is no longer believed to be under way. */
    @WithDefault("PT12H")
    Duration longestRound();

    /** A round that was due is missed for at least this long before we say so, however short the rhythm of its site. */
    @WithDefault("PT10M")
    Duration leastPatience();

    /** How often we look whether a round that was due has not come. */
    @WithDefault("30s")
    Duration beat();

    /** After so long the word of a round that does not come is said once more, while it lasts. */
    @WithDefault("6h")
    Duration sayAgain();

    /** How often we look for sources that were taken back. */
    @WithDefault("5s")
    Duration withdrawals();
}
