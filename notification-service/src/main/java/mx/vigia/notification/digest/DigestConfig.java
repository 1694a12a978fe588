package mx.vigia.notification.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of digests. */
@ConfigMapping(prefix = "vigia.digest")
interface DigestConfig {
    /**
     * How long further notices to the same person are gathered after a letter that left at once; with zero nothing is
     * gathered, and each notice is a letter.
     */
    @WithDefault("10m")
    Duration gather();

    /** How often due notices are looked for without a signal. */
    @WithDefault("500ms")
    Duration look();

    /** How long an urgent alert of a committee may stay unanswered before its secretary is reminded, once. */
    @WithDefault("2h")
    Duration answerWithin();

    /**
     * The number of longest due notices processed in one transaction; all that is due to the same people is included.
     */
    @WithDefault("1000")
    int batch();
}
