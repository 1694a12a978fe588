package mx.vigia.analysis.intake.deadlines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Configures the deadline scheduler. */
@ConfigMapping(prefix = "vigia.almanac")
interface DeadlineSchedulerConfig {
    /** The number of bills calculated, and of days settled, in one transaction. */
    @WithDefault("100")
    int atOnce();
}
