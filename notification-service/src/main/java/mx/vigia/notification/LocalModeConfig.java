package mx.vigia.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.web.PlatformConfig;

/** Settings allowed only in local mode. In production mode they make the start fail. */
@ConfigMapping(prefix = "vigia")
@LocalModeConfig.OnlyWhereItIsLocal
public interface LocalModeConfig {
    /** The mode of the installation. */
    @WithDefault("production")
    PlatformConfig.Environment environment();

    /** The example data of an empty installation: {@code local} adds people, committees and watches (VIGIA_SEED). */
    Optional<String> seed();

    /** The directory in which the first administrator's link is stored (VIGIA_DATA). */
    @WithDefault("data")
    Path data();

    /** How the connection to the mail server is encrypted (VIGIA_SMTP_TLS). */
    @WithName("smtp.tls")
    @WithDefault("when-offered")
    String smtpTls();

    /** Whether endpoints may be on loopback hosts (VIGIA_ENDPOINTS_LOOPBACK). */
    @WithName("endpoints.loopback")
    @WithDefault("false")
    boolean endpointsLoopback();

    /** Whether the connection to the bounce mailbox is encrypted (VIGIA_BOUNCES_TLS). */
    @WithName("bounces.tls")
    @WithDefault("true")
    boolean bouncesTls();

    /**
     * In production mode there is no seed, letters and bounces are not transferred in the clear, and no webhook goes to
     * loopback.
     */
    @Constraint(validatedBy = LocalVetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface OnlyWhereItIsLocal {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Rejects these settings in production mode. */
    class LocalVetting extends PlatformConfig.Vetting<OnlyWhereItIsLocal, LocalModeConfig> {
        @Override
        protected Stream<String> refusals(LocalModeConfig config) {
            var seed = config.seed().stream();
            return config.environment() == PlatformConfig.Environment.LOCAL
                    ? seed.filter(found -> !found.equals("local"))
                            .map("VIGIA_SEED: expected 'local' or nothing but found '%s'"::formatted)
                    : Stream.of(
                                    seed.map("VIGIA_SEED: expected nothing in production but found '%s'"::formatted),
                                    Stream.of(config.smtpTls())
                                            .filter(found -> found.equals("when-offered"))
                                            .map(
                                                    "VIGIA_SMTP_TLS: expected 'starttls' or 'implicit' in production but found '%s'"
                                                            ::formatted),
                                    Stream.of("VIGIA_BOUNCES_TLS: expected 'true' in production but found 'false'")
                                            .filter(refusal -> !config.bouncesTls()),
                                    Stream.of(
                                                    "VIGIA_ENDPOINTS_LOOPBACK: expected 'false' in production but found 'true'")
                                            .filter(refusal -> config.endpointsLoopback()))
                            .flatMap(refusals -> refusals);
        }
    }
}
