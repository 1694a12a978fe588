package mx.vigia.analysis.search.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for detecting that this installation has stopped reading sources. */
@ConfigMapping(prefix = "vigia.sources")
interface SourceConfig {
    /** How long no source may report before that is shown as an outage; no schedule is longer than a day. */
    @WithDefault("PT30H")
    Duration unheardAfter();
}
