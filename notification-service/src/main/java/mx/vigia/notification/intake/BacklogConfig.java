package mx.vigia.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How letters go out while facts are read that were told a while ago. */
@ConfigMapping(prefix = "vigia.catch-up")
interface BacklogConfig {
    /** A fact that was told longer ago than this is read late. */
    @WithDefault("5m")
    Duration late();

    /** After the last that is read late, what is read still belongs to what was missed for this long. */
    @WithDefault("1m")
    Duration rest();

    /** After the first that is read late what was missed is gathered for about this long, and then for as long again and again. */
    @WithDefault("15m")
    Duration gather();
}
