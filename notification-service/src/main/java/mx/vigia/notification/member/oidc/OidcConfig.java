package mx.vigia.notification.member.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.platform.web.PlatformConfig;

/** Settings of the OpenID Connect provider. Without an issuer this sign-in is disabled, and no page offers it. */
@ConfigMapping(prefix = "vigia.oidc")
@OidcConfig.Complete
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

    /** An issuer needs a client id and a secret, and its address is encrypted or on the same machine. */
    @Constraint(validatedBy = Vetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Complete {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Whether the address is safe from being read or impersonated on the way: encrypted, or on the same machine. */
    static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme())
                        && Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
    }

    /** Rejects an incomplete or unsafe configuration. */
    class Vetting extends PlatformConfig.Vetting<Complete, OidcConfig> {
        @Override
        protected Stream<String> refusals(OidcConfig config) {
            if (config.issuer().isEmpty()) {
                return Stream.concat(config.clientId().stream(), config.clientSecret().stream())
                        .limit(1)
                        .map(found -> "VIGIA_OIDC_ISSUER: expected https://… beside a client but found nothing");
            }
            return Stream.of(
                            config.issuer()
                                    .filter(issuer -> !isSafe(issuer))
                                    .map("VIGIA_OIDC_ISSUER: expected https://… but found '%s'"::formatted),
                            missing("VIGIA_OIDC_CLIENT_ID", config.clientId()),
                            missing("VIGIA_OIDC_CLIENT_SECRET", config.clientSecret()))
                    .flatMap(Optional::stream);
        }

        private static Optional<String> missing(String name, Optional<String> found) {
            return found.isPresent()
                    ? Optional.empty()
                    : Optional.of(name + ": expected a value beside VIGIA_OIDC_ISSUER but found nothing");
        }
    }
}
