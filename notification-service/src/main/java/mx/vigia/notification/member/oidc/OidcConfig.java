package mx.vigia.notification.member.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of the OpenID Connect provider. Without an issuer this sign-in is disabled, and no page offers it. */
@ConfigMapping(prefix = "vigia.oidc")
public interface OidcConfig {
    /** The issuer, as the provider names itself in its tokens (VIGIA_OIDC_ISSUER). */
    Optional<URI> issuer();

    /** The client id of this installation at the provider (VIGIA_OIDC_CLIENT_ID). */
    Optional<String> clientId();

    /** The client secret of this installation at the provider (VIGIA_OIDC_CLIENT_SECRET). */
    Optional<String> clientSecret();

    /** The display name of the provider, shown on the button (VIGIA_OIDC_LABEL). */
    Optional<String> label();

    /** How long a sign-in at the provider may take until the browser is back. */
    @WithDefault("10m")
    Duration waits();

    /** The maximum duration of one response of the provider, from connecting to the last byte. */
    @WithDefault("5s")
    Duration patience();

    /** The maximum size of a response, in bytes. */
    @WithDefault("262144")
    int longestAnswer();

    /** How long the provider's metadata is cached. */
    @WithDefault("1h")
    Duration believed();
}
