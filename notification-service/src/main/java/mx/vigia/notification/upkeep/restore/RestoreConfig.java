package mx.vigia.notification.upkeep.restore;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Settings of a restore of the database. */
@ConfigMapping(prefix = "vigia.restore")
interface RestoreConfig {
    /**
     * Until when letters had left that the restored database may not know: when the service was stopped, in UTC, such
     * as {@code 2026-12-02T03:00:00Z}. It is remembered; remove it once the service has started.
     */
    Optional<Instant> asOf();

    /** How long the broker is given to put the consumer group back. */
    @WithDefault("30s")
    Duration brokerTimeout();
}
