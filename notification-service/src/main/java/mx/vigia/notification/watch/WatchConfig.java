package mx.vigia.notification.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;

/** What this service needs to know before it may save a watch or write a link. */
@ConfigMapping(prefix = "vigia")
public interface WatchConfig {
    /** The key shared with the analysis, which signs gauges; links to stop a watch are sealed with it too. */
    @Size(min = 32, message = "VIGIA_GAUGE_KEY: expected 32 characters or more but found fewer")
    String gaugeKey();

    /** The most watches a person may keep for themselves (VIGIA_WATCHES_OF_A_PERSON). */
    @WithDefault("50")
    int watchesOfAPerson();

    /** The most watches a committee may keep (VIGIA_WATCHES_OF_A_COMMITTEE). */
    @WithDefault("100")
    int watchesOfACommittee();
}
