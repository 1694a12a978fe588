package mx.vigia.analysis.intake.deadlines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the almanac works. */
@ConfigMapping(prefix = "vigia.almanac")
interface DeadlineSchedulerConfig {
    /** How many bills are counted, and how many days settled, in one transaction. */
    @WithDefault("100")
    int atOnce();
}
