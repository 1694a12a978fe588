package mx.vigia.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of letter delivery. */
@ConfigMapping(prefix = "vigia.delivery")
interface DeliveryConfig {
    /** The number of concurrent couriers, each with one connection kept open. */
    @WithDefault("2")
    int couriers();

    /**
     * How long a claim lasts unless it is renewed, which happens three times as often while a courier holds the letter;
     * a letter whose courier died is handed over again after this.
     */
    @WithDefault("30s")
    Duration lease();

    /** How often couriers look for due letters without a wake-up signal. */
    @WithDefault("500ms")
    Duration look();

    /** How long delivery of a letter is retried before it is given up (RFC 5321 §4.5.4.1: four to five days). */
    @WithDefault("5d")
    Duration giveUp();

    /**
     * How often a letter is checked again whose every alert is paused; it leaves when one is resumed, and is withdrawn
     * when it would have been given up.
     */
    @WithDefault("5m")
    Duration paused();

    /**
     * How often a letter that cannot be written is retried before it is given up: its data or its template is at fault,
     * not the mail server.
     */
    @WithDefault("5")
    int misfires();
}
