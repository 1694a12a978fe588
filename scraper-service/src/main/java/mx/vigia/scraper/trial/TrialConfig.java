package mx.vigia.scraper.trial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be tried. */
@ConfigMapping(prefix = "vigia.trial")
interface TrialConfig {
    /** The most letters of a pasted page; the form takes no more either. */
    @WithDefault("1000000")
    int mostPasted();
}
