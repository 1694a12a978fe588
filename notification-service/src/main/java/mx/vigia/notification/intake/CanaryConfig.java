package mx.vigia.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the canary: a hidden matter whose letter shows that alerts still pass through all services. */
@ConfigMapping(prefix = "vigia.canary")
public interface CanaryConfig {
    /**
     * How often a canary is expected; {@code off} for never. The same in scraper-service. Its age is a fault from three
     * times this on.
     */
    @WithDefault("15m")
    String every();

    /**
     * Where its letters go (VIGIA_CANARY_ADDRESS); without one, to the sender's own address, which must accept mail.
     */
    Optional<String> address();
}
