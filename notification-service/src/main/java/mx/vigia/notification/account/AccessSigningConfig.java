package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.signing.Ed25519Keys;
import mx.vigia.platform.web.PlatformConfig;

/** The key pair with which this service signs access grants. */
@ConfigMapping(prefix = "vigia.access")
@AccessSigningConfig.MatchingKeys
public interface AccessSigningConfig {
    /** The private key: PKCS #8, DER, base64 (VIGIA_ACCESS_SIGNING_KEY). No other service has it. */
    Optional<String> signingKey();

    /** Its public key, which every service has: X.509, DER, base64 (VIGIA_ACCESS_PUBLIC_KEY). */
    Optional<String> publicKey();

    /** The private key is there, and the public key belongs to it. */
    @Constraint(validatedBy = KeyVetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface MatchingKeys {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Rejects a key that is missing or unreadable, and a pair that is none. */
    class KeyVetting extends PlatformConfig.Vetting<MatchingKeys, AccessSigningConfig> {
        @Override
        protected Stream<String> refusals(AccessSigningConfig config) {
            try {
                var signing = Ed25519Keys.parsePrivate(config.signingKey().orElse(""));
                return config.publicKey().stream()
                        .filter(known -> isOfAnotherPair(known, signing))
                        .map(other -> "VIGIA_ACCESS_PUBLIC_KEY: expected the public key of VIGIA_ACCESS_SIGNING_KEY"
                                + " but found that of another pair");
            } catch (IllegalArgumentException e) {
                return Stream.of("VIGIA_ACCESS_SIGNING_KEY: " + e.getMessage());
            }
        }

        private static boolean isOfAnotherPair(String publicKey, PrivateKey signing) {
            try {
                return !Ed25519Keys.isPair(signing, Ed25519Keys.parsePublic(publicKey));
            } catch (IllegalArgumentException e) { // refused by AccessKeysConfig
                return false;
            }
        }
    }
}
