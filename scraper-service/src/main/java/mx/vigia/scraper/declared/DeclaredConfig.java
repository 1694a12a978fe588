package mx.vigia.scraper.declared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for declared sources. */
@ConfigMapping(prefix = "vigia.declared")
interface DeclaredConfig {
    /** How often a replica checks whether another has published or withdrawn a source. */
    @WithDefault("2s")
    Duration lookEvery();

    /** The maximum number of declared sources. */
    @WithDefault("200")
    int most();
}
