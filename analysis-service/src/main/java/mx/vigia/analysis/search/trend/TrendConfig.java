package mx.vigia.analysis.search.trend;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How trends are told. */
@ConfigMapping(prefix = "vigia.trends")
interface TrendConfig {
    /** How long what is new in a topic is told again before it is looked for anew. */
    @WithDefault("5m")
    Duration newsKept();
}
