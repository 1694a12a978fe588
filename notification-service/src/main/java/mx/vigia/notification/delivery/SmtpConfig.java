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

    /** How the way to it is encrypted (VIGIA_SMTP_TLS); a production house does not leave it to the server. */
    @WithDefault("when-offered")
    Tls tls();

    /** How long we wait for each answer of the server. */
    @WithDefault("8s")
    Duration patience();

    /** How long handing over one letter may take, from the connection to the last answer, however steadily the server goes on talking. */
    @WithDefault("90s")
    Duration exchange();

    /** How long we leave it alone when it cannot be reached or hangs up; twice as long after each failure. */
    @WithDefault("2s")
    Duration unreachable();

    /** How long we leave it alone when it does not let us in: no name and password become right by being tried; twice as long after each failure. */
    @WithDefault("5m")
    Duration notLetIn();

    /** How long a letter waits that it asks us to bring again later; twice as long after each time. */
    @WithDefault("30s")
    Duration askedToWait();

    /** The ways to encrypt. */
    enum Tls {
        /** STARTTLS where the server offers it, otherwise in the clear: for a server on the same machine. */
        WHEN_OFFERED,
        /** STARTTLS or nothing (RFC 3207, usually port 587). */
        STARTTLS,
        /** TLS from the first byte (RFC 8314, usually port 465). */
        IMPLICIT
    }
}
