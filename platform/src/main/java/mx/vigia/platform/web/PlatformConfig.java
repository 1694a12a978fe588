package mx.vigia.platform.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;

/** Settings that every service needs about its environment. */
@ConfigMapping(prefix = "vigia")
@PlatformConfig.SafeToEnter
public interface PlatformConfig {

    /** Local mode allows seeding and pretend hosts; production mode refuses both. */
    @WithDefault("production")
    Environment environment();

    /**
     * The single public origin of all services, without a trailing slash; forms are accepted from there only. In
     * production mode it must be https, or be on this machine.
     */
    @WithDefault("http://localhost:8080")
    URI publicOrigin();

    /** The two modes: local and production. */
    enum Environment {
        PRODUCTION,
        LOCAL
    }

    /** Cookies and tokens must travel encrypted. */
    @Constraint(validatedBy = OriginVetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface SafeToEnter {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /**
     * Validates a whole config mapping before anything is opened, the database and broker included. Each error names
     * the variable, what was expected and what was found.
     */
    abstract class Vetting<A extends Annotation, C> implements ConstraintValidator<A, C> {
        protected abstract Stream<String> refusals(C config);

        @Override
        public final boolean isValid(C config, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var refusals = refusals(config).toList();
            refusals.forEach(
                    refusal -> context.buildConstraintViolationWithTemplate(refusal.replaceAll("[{}$\\\\]", "?"))
                            .addConstraintViolation());
            return refusals.isEmpty();
        }
    }

    /** Rejects origins that production mode does not allow. */
    class OriginVetting extends Vetting<SafeToEnter, PlatformConfig> {
        private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

        @Override
        protected Stream<String> refusals(PlatformConfig config) {
            var origin = config.publicOrigin();
            var safe = "https".equals(origin.getScheme()) || LOOPBACK.contains(String.valueOf(origin.getHost()));
            return config.environment() == Environment.LOCAL || safe
                    ? Stream.empty()
                    : Stream.of(
                            "VIGIA_PUBLIC_ORIGIN: expected https://… in production but found '%s'".formatted(origin));
        }
    }
}
