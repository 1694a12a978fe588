package mx.vigia.analysis.search.trend;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of trends. */
@ConfigMapping(prefix = "vigia.trends")
interface TrendConfig {
    /** How long the news of a topic is cached before it is searched again. */
    @WithDefault("5m")
    Duration newsKept();
}
