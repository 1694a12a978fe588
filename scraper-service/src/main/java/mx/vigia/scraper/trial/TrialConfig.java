package mx.vigia.scraper.trial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on trials. */
@ConfigMapping(prefix = "vigia.trial")
interface TrialConfig {
    /** The maximum number of letters of a pasted page, also in the form. */
    @WithDefault("1000000")
    int mostPasted();
}
