package mx.vigia.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a silent source is worth a letter. */
@ConfigMapping(prefix = "vigia.sources")
interface SourceConfig {
    /** A watch depends on a source whose bills answered it within this time. */
    @WithDefault("P90D")
    Duration dependsFor();

    /** Word of an incident that reaches us later than this is kept and mailed to nobody. */
    @WithDefault("P1D")
    Duration tellWithin();

    /** Where nothing is heard of any source for this long we say so: no rhythm is longer than a day. */
    @WithDefault("PT30H")
    Duration unheardAfter();

    /** After a letter about a source its next incident is told only once this has gone by, if it still lasts. */
    @WithDefault("PT6H")
    Duration calm();
}
