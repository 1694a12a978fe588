package mx.vigia.notification.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.Optional;

/** What this service needs to know before it may save a watch or write a link. */
@ConfigMapping(prefix = "vigia")
public interface WatchConfig {
    /** The key shared with the analysis, which signs gauges; links to stop a watch are sealed with it too. */
    @Size(min = 32, message = "needs 32 characters or more (VIGIA_GAUGE_KEY)")
    String gaugeKey();

    /** {@code local} fills an empty house with example committees; a production house refuses it. */
    Optional<String> seed();

    /** Where this service keeps files of its own. */
    @WithDefault("data")
    Path data();
}
