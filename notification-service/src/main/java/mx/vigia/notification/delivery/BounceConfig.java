package mx.vigia.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * Settings of the bounce mailbox, and of when bounces suppress an address. Without a mailbox address, letters bounce to
 * the sender's own and are not read; for what a server responds while letters are handed over, {@link #softInARow},
 * {@link #softOver} and {@link #mostInADay} apply all the same.
 */
@ConfigMapping(prefix = "vigia.bounces")
interface BounceConfig {
    /**
     * The address of a dedicated mailbox that also accepts anything after a plus sign (RFC 5233;
     * VIGIA_BOUNCES_ADDRESS).
     */
    Optional<String> address();

    /** The IMAP server of the mailbox (VIGIA_BOUNCES_HOST). */
    @WithDefault("localhost")
    String host();

    /** Its port (VIGIA_BOUNCES_PORT); 993 speaks TLS from the first byte (RFC 8314). */
    @WithDefault("993")
    int port();

    /** Whether the connection is encrypted (VIGIA_BOUNCES_TLS); unencrypted only on the same machine. */
    @WithDefault("true")
    boolean tls();

    /** The user name at the server (VIGIA_BOUNCES_USERNAME). */
    Optional<String> username();

    /** The password of the user (VIGIA_BOUNCES_PASSWORD). */
    Optional<String> password();

    /** How often the bounce mailbox is read. */
    @WithDefault("1m")
    Duration every();

    /** The timeout of each response of the server. */
    @WithDefault("10s")
    Duration patience();

    /**
     * The maximum size of a message, in bytes; a longer one is deleted unread: a report names one letter and quotes at
     * most that.
     */
    @WithDefault("262144")
    int longest();

    /** The number of messages read in a batch. */
    @WithDefault("200")
    int atOnce();

    /**
     * The maximum age of a letter whose bounce is processed: a server gives up within some days (RFC 5321 §4.5.4.1).
     */
    @WithDefault("14d")
    Duration believed();

    /**
     * The maximum number of addresses suppressed in a day; beyond, a server may be mistaken, and no more are
     * suppressed.
     */
    @WithDefault("20")
    int mostInADay();

    /**
     * The number of letters in a row that bounced, or were given up, for a temporary reason, sent over
     * {@link #softOver}, after which the address is suppressed.
     */
    @WithDefault("5")
    int softInARow();

    /**
     * The minimum time over which those letters were sent: a mailbox that is full for a day may be emptied the next.
     */
    @WithDefault("3d")
    Duration softOver();
}
