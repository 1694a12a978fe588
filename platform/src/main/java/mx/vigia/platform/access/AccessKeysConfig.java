package mx.vigia.platform.access;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.signing.Ed25519Keys;
import mx.vigia.platform.web.PlatformConfig;

/** The public keys with which every service verifies access grants. */
@ConfigMapping(prefix = "vigia.access")
@AccessKeysConfig.ReadableKeys
public interface AccessKeysConfig {
    /**
     * The key that grants are signed with: X.509, DER, base64 (VIGIA_ACCESS_PUBLIC_KEY). Without it no service starts.
     */
    Optional<String> publicKey();

    /** The key before that one, accepted while it is replaced (VIGIA_ACCESS_FORMER_PUBLIC_KEY). */
    Optional<String> formerPublicKey();

    /** The keys are there, and are what they should be. */
    @Constraint(validatedBy = KeyVetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ReadableKeys {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Rejects missing and unreadable keys. */
    class KeyVetting extends PlatformConfig.Vetting<ReadableKeys, AccessKeysConfig> {
        @Override
        protected Stream<String> refusals(AccessKeysConfig config) {
            return Stream.concat(
                    refusals("VIGIA_ACCESS_PUBLIC_KEY", config.publicKey().orElse("")),
                    config.formerPublicKey().stream()
                            .flatMap(former -> refusals("VIGIA_ACCESS_FORMER_PUBLIC_KEY", former)));
        }

        private static Stream<String> refusals(String variable, String key) {
            try {
                Ed25519Keys.parsePublic(key);
                return Stream.empty();
            } catch (IllegalArgumentException e) {
                return Stream.of(variable + ": " + e.getMessage());
            }
        }
    }
}
