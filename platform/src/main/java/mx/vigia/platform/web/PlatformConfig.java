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

/** Where the house stands: what every service has to know about the outside. */
@ConfigMapping(prefix = "vigia")
@PlatformConfig.SafeToEnter
public interface PlatformConfig {

    /** A local house may be seeded and pointed at pretend hosts; a production house refuses both. */
    @WithDefault("production")
    Environment environment();

    /**
     * The one origin under which people see all services, without a trailing slash; forms are accepted from there only. In production it
     * is https, or never leaves the machine.
     */
    @WithDefault("http://localhost:8080")
    URI publicOrigin();

    /** The two kinds of house. */
    enum Environment {
        PRODUCTION,
        LOCAL
    }

    /** People's secrets travel encrypted. */
    @Constraint(validatedBy = OriginVetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface SafeToEnter {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /**
     * Looks at a whole mapping before anything is opened, the database and the broker included. Each refusal names the variable, what was
     * expected and what was found.
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

    /** What a production house refuses about its origin. */
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
