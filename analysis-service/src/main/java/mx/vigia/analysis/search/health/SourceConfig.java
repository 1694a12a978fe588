package mx.vigia.analysis.search.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When it is our own house that has stopped looking. */
@ConfigMapping(prefix = "vigia.sources")
interface SourceConfig {
    /** Where nothing is heard of any source for this long we say so: no rhythm is longer than a day. */
    @WithDefault("PT30H")
    Duration unheardAfter();
}
