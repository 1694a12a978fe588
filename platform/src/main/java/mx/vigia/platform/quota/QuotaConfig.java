package mx.vigia.platform.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Request quotas of one replica. They have no exemptions: a load test configures higher limits. */
@ConfigMapping(prefix = "vigia.quota")
@QuotaConfig.Sound
public interface QuotaConfig {
    /** Length of the window in which units are counted, in whole seconds. */
    @WithDefault("60s")
    Duration window();

    /** Units per window of a network address without a secret. */
    @WithDefault("300")
    int anonymous();

    /** Units per window of each token, and of each signed-in person. */
    @WithDefault("3000")
    int token();

    /** Units of a search request ({@code q=}); any other costs one. */
    @WithDefault("5")
    int search();

    /** Path prefixes that always cost as much as a search; those outside {@code /api/} are counted, too. */
    Optional<List<String>> costly();

    /** Path prefixes where {@code q=} costs no more than other requests: it is sent while the user types. */
    Optional<List<String>> cheap();

    /** Maximum number of clients remembered; beyond it, the one idle for longest is evicted. */
    @WithDefault("20000")
    int remembered();

    /** Maximum time to read a response, or a megabyte of a file; the connection of a slower client is closed. */
    @WithDefault("60s")
    Duration reading();

    /** The quotas must allow at least some requests. */
    @Constraint(validatedBy = Vetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Sound {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Rejects invalid quotas, each with its variable, what was expected and what was found. */
    class Vetting implements ConstraintValidator<Sound, QuotaConfig> {
        @Override
        public boolean isValid(QuotaConfig quota, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var refusals = refusals(quota).toList();
            refusals.forEach(refusal ->
                    context.buildConstraintViolationWithTemplate(refusal).addConstraintViolation());
            return refusals.isEmpty();
        }

        private static Stream<String> refusals(QuotaConfig quota) {
            return Stream.of(
                            refusal(quota.window().toSeconds() < 1, "WINDOW", "at least 1s", quota.window()),
                            refusal(quota.reading().toMillis() < 1, "READING", "at least 1ms", quota.reading()),
                            refusal(quota.search() < 1, "SEARCH", "at least 1", quota.search()),
                            refusal(
                                    quota.anonymous() < quota.search(),
                                    "ANONYMOUS",
                                    "at least what a search costs",
                                    quota.anonymous()),
                            refusal(
                                    quota.token() < quota.search(),
                                    "TOKEN",
                                    "at least what a search costs",
                                    quota.token()),
                            refusal(quota.remembered() < 1, "REMEMBERED", "at least 1", quota.remembered()))
                    .flatMap(found -> found);
        }

        private static Stream<String> refusal(boolean wrong, String name, String expected, Object found) {
            return wrong
                    ? Stream.of("VIGIA_QUOTA_%s: expected %s but found '%s'".formatted(name, expected, found))
                    : Stream.empty();
        }
    }
}
