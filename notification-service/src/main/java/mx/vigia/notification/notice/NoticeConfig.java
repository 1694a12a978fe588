package mx.vigia.notification.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of gathering notices. */
@ConfigMapping(prefix = "vigia.notices")
interface NoticeConfig {
    /** How long the parts of a fact are awaited; later reasons are stored but not mailed. */
    @WithDefault("30s")
    Duration awaitParts();
}
