package mx.vigia.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our letters. */
@ConfigMapping(prefix = "vigia.smtp")
interface SmtpConfig {
    /** Its name (VIGIA_SMTP_HOST). */
    String host();

    /** Its port (VIGIA_SMTP_PORT). */
    int port();

    /** Who we are to it; without one we do not authenticate. */
    Optional<String> username();

    /** The password that goes with the name. */
    Optional<String> password();

    /** Whether to refuse to send without STARTTLS. */
    @WithDefault("false")
    boolean requireTls();

    /** How long we wait for each answer of the server. */
    @WithDefault("8s")
    Duration patience();

    /** How long we leave it alone when it cannot be reached or hangs up; twice as long after each failure. */
    @WithDefault("2s")
    Duration unreachable();

    /** How long a letter waits that it asks us to bring again later; twice as long after each time. */
    @WithDefault("30s")
    Duration askedToWait();
}
