package mx.vigia.scraper.declared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How declared sources are kept. */
@ConfigMapping(prefix = "vigia.declared")
interface DeclaredConfig {
    /** How often a replica looks whether another has published or taken back a source. */
    @WithDefault("2s")
    Duration lookEvery();

    /** How many sources may be declared in all. */
    @WithDefault("200")
    int most();
}
