package mx.vigia.scraper.publishing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for publishing sightings. */
@ConfigMapping(prefix = "vigia.publishing")
public interface PublishingConfig {
    /** The timeout for publishing before an event is left to the sweeper. */
    @WithDefault("30s")
    Duration deliveryTimeout();

    /** The age of an unacknowledged sighting before it is published again. */
    @WithDefault("10s")
    Duration sweepAfter();

    /** How often unacknowledged sightings are looked for. */
    @WithDefault("5s")
    Duration sweepEvery();
}
