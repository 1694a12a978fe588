package mx.vigia.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How letters leave. */
@ConfigMapping(prefix = "vigia.delivery")
interface DeliveryConfig {
    /** How many couriers walk at the same time, each with one connection kept open. */
    @WithDefault("2")
    int couriers();

    /** How long a claim holds; a letter whose courier died is handed over again after this. */
    @WithDefault("30s")
    Duration lease();

    /** How often couriers look for letters that fell due without anyone ringing. */
    @WithDefault("500ms")
    Duration look();

    /** After this long a letter is given up. */
    @WithDefault("3d")
    Duration giveUp();
}
