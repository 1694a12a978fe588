package mx.vigia.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the mail server. */
@ConfigMapping(prefix = "vigia.smtp")
interface SmtpConfig {
    /** The host name (VIGIA_SMTP_HOST). */
    String host();

    /** The port (VIGIA_SMTP_PORT). */
    int port();

    /** The user name; without one there is no authentication. */
    Optional<String> username();

    /** The password of the user. */
    Optional<String> password();

    /** How the connection is encrypted: {@code starttls} or {@code implicit}; required in production. */
    @WithDefault("when-offered")
    Tls tls();

    /** The timeout of each response of the server. */
    @WithDefault("8s")
    Duration patience();

    /**
     * The maximum duration of handing over one letter, from connecting to the last response, however steadily the
     * server responds.
     */
    @WithDefault("90s")
    Duration exchange();

    /** The pause after the server cannot be reached or hangs up; twice as long after each failure. */
    @WithDefault("2s")
    Duration unreachable();

    /**
     * The pause after the server refuses authentication: no name and password become right by being tried; twice as
     * long after each failure.
     */
    @WithDefault("5m")
    Duration notLetIn();

    /** The delay of a letter that the server refuses temporarily; twice as long after each time. */
    @WithDefault("30s")
    Duration askedToWait();

    /** How often the server is asked whether it lets us in, without a letter; {@code off} for never. */
    @WithDefault("1m")
    String probeEvery();

    /** The kinds of encryption. */
    enum Tls {
        /** STARTTLS where the server offers it, otherwise in the clear: for a server on the same machine. */
        WHEN_OFFERED,
        /** STARTTLS required (RFC 3207, usually port 587). */
        STARTTLS,
        /** TLS from the first byte (RFC 8314, usually port 465). */
        IMPLICIT
    }
}
