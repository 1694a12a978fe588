package mx.vigia.scraper.publishing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sightings are sent. */
@ConfigMapping(prefix = "vigia.publishing")
public interface PublishingConfig {
    /** How long one sending may take before it is left to the sweeper. */
    @WithDefault("30s")
    Duration deliveryTimeout();

    /** How old a sighting that nobody acknowledged must be before it is sent again. */
    @WithDefault("10s")
    Duration sweepAfter();
}
