package mx.vigia.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Optional;

/**
 * Where letters come back to that a server took and could not deliver, and when that silences a mailbox. Without an address they go to the sender's own and are not read; of what a
 * server says while letters are handed over, {@link #softInARow}, {@link #softOver} and {@link #mostInADay} count all the same.
 */
@ConfigMapping(prefix = "vigia.bounces")
interface BounceConfig {
    /**
     * The address of a mailbox that nobody else uses, which takes what is written to it with anything after a plus sign too (RFC 5233; VIGIA_BOUNCES_ADDRESS).
     */
    Optional<
                    @Pattern(
                            regexp = "[A-Za-z0-9._-]{1,20}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
                            message =
                                    "expected a mail address with at most 20 characters before the @ (VIGIA_BOUNCES_ADDRESS)")
                    String>
            address();

    /** The server that keeps it (VIGIA_BOUNCES_HOST). */
    @WithDefault("localhost")
    String host();

    /** Its port (VIGIA_BOUNCES_PORT); 993 speaks TLS from the first byte (RFC 8314). */
    @WithDefault("993")
    int port();

    /** Whether the way to it is encrypted (VIGIA_BOUNCES_TLS); no other way than on the machine itself. */
    @WithDefault("true")
    boolean tls();

    /** Who we are to it (VIGIA_BOUNCES_USERNAME). */
    Optional<String> username();

    /** The password that goes with the name (VIGIA_BOUNCES_PASSWORD). */
    Optional<String> password();

    /** How long we wait for each answer of the server. */
    @WithDefault("10s")
    Duration patience();

    /** What is longer is thrown away unread, in bytes: a report names one letter and quotes at most that. */
    @WithDefault("262144")
    int longest();

    /** So many messages are read at a time. */
    @WithDefault("200")
    int atOnce();

    /** A letter that went out longer ago comes back for nothing: a server gives up within some days (RFC 5321 §4.5.4.1). */
    @WithDefault("14d")
    Duration believed();

    /** So many mailboxes in a day are believed to be gone; beyond, some server may be mistaken, and nobody more is silenced. */
    @WithDefault("20")
    int mostInADay();

    /** So many letters in a row that came back, or were given up, because nothing could be let in for the time being, sent over {@link #softOver}, and the mailbox gets nothing more. */
    @WithDefault("5")
    int softInARow();

    /** The time over which those letters were sent, at least: a mailbox that is full for a day is emptied the next. */
    @WithDefault("3d")
    Duration softOver();
}
