package mx.vigia.notification.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notices become letters. */
@ConfigMapping(prefix = "vigia.digest")
interface DigestConfig {
    /** After a letter that left at once, what follows for the same person is gathered for this long; nothing is where it is none, and each notice is a letter. */
    @WithDefault("10m")
    Duration gather();

    /** How often we look for notices that fell due without anybody ringing. */
    @WithDefault("500ms")
    Duration look();

    /** What is urgent to a committee and answered by no member for so long is brought before its secretary, once. */
    @WithDefault("2h")
    Duration answerWithin();

    /** At so many of the notices due longest we look in one transaction; all that is due to the same people is taken with them. */
    @WithDefault("1000")
    int batch();
}
