package mx.vigia.notification.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of watches and of the links in letters. */
@ConfigMapping(prefix = "vigia")
public interface WatchConfig {
    /** The key shared with the analysis, which signs gauges; the links that stop a watch are sealed with it too. */
    String gaugeKey();

    /** The maximum number of a person's own watches (VIGIA_WATCHES_OF_A_PERSON). */
    @WithDefault("50")
    int watchesOfAPerson();

    /** The maximum number of a committee's watches (VIGIA_WATCHES_OF_A_COMMITTEE). */
    @WithDefault("100")
    int watchesOfACommittee();
}
