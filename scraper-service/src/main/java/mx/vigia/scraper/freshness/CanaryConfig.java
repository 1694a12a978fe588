package mx.vigia.scraper.freshness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the canary: a hidden matter that shows whether alerts still pass through all services. */
@ConfigMapping(prefix = "vigia.canary")
interface CanaryConfig {
    /** How often a canary is published; {@code off} for never. The same in notification-service. */
    @WithDefault("15m")
    String every();
}
