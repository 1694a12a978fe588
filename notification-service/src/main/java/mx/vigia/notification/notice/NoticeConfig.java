package mx.vigia.notification.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notices are gathered. */
@ConfigMapping(prefix = "vigia.notices")
interface NoticeConfig {
    /** A fact told in several parts waits this long for the last of them; later reasons are kept but no longer mailed. */
    @WithDefault("30s")
    Duration awaitParts();
}
