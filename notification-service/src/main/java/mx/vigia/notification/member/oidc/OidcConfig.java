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

/** Who else may say who somebody is. Without an issuer nobody may, and no page offers it. */
@ConfigMapping(prefix = "vigia.oidc")
@OidcConfig.Complete
public interface OidcConfig {
    /** The provider, as it names itself in its tokens (VIGIA_OIDC_ISSUER). */
    Optional<URI> issuer();

    /** What the provider calls this house (VIGIA_OIDC_CLIENT_ID). */
    Optional<String> clientId();

    /** By what the provider knows this house (VIGIA_OIDC_CLIENT_SECRET). */
    Optional<String> clientSecret();

    /** What people call the provider; it stands on the button (VIGIA_OIDC_LABEL). */
    Optional<String> label();

    /** Whoever was sent to the provider must be back within this. */
    @WithDefault("10m")
    Duration waits();

    /** The longest that one answer of the provider may take, from the connection to its last byte. */
    @WithDefault("5s")
    Duration patience();

    /** The longest answer that is read, in bytes. */
    @WithDefault("262144")
    int longestAnswer();

    /** What the provider says about itself is asked for again after this. */
    @WithDefault("1h")
    Duration believed();

    /** An issuer has a name and a secret for us, and what it says travels encrypted or never leaves the machine. */
    @Constraint(validatedBy = Vetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Complete {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Whether nobody between us and this address can read along or answer in its place. */
    static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme())
                        && Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
    }

    /** What is refused. */
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
