package mx.vigia.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What an empty installation begins with. */
@ConfigMapping(prefix = "vigia")
public interface LocalModeConfig {
    /** The example data of an empty installation: {@code local} adds people, committees and watches in local mode. */
    Optional<String> seed();

    /** The directory in which the first administrator's link is stored. */
    @WithDefault("data")
    Path data();
}
