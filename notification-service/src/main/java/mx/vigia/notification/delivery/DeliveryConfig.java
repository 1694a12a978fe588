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

    /**
     * How long a claim holds unless it is renewed, which happens three times as often while a courier has the letter in hand; a letter
     * whose courier died is handed over again after this.
     */
    @WithDefault("30s")
    Duration lease();

    /** How often couriers look for letters that fell due without anyone ringing. */
    @WithDefault("500ms")
    Duration look();

    /** A letter that no server has taken after this long is given up (RFC 5321 §4.5.4.1: four to five days). */
    @WithDefault("5d")
    Duration giveUp();

    /** How often a letter is looked at again whose every alert is paused; it leaves when one is resumed, and is withdrawn when it would have been given up. */
    @WithDefault("5m")
    Duration paused();

    /** A letter that could not be written this often is given up: its data or its template is at fault, not the post. */
    @WithDefault("5")
    int misfires();
}
