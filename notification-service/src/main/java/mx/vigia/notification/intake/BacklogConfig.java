package mx.vigia.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of catch-up: how letters are sent while old facts are read. */
@ConfigMapping(prefix = "vigia.catch-up")
interface BacklogConfig {
    /** The age above which a published fact counts as late. */
    @WithDefault("5m")
    Duration late();

    /** How long catch-up lasts after the last late fact. */
    @WithDefault("1m")
    Duration rest();

    /** The interval at which letters of missed facts are gathered, from the first late fact on. */
    @WithDefault("15m")
    Duration gather();
}
