package mx.vigia.platform.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.web.PlatformConfig;

/** How much a program may ask of one replica. There is no way round it: whoever measures the house configures more. */
@ConfigMapping(prefix = "vigia.quota")
@QuotaConfig.Sound
public interface QuotaConfig {
    /** The time in which units are counted, in whole seconds. */
    @WithDefault("60s")
    Duration window();

    /** Units in a window for whoever shows no secret, by network address. */
    @WithDefault("300")
    int anonymous();

    /** Units in a window for each token, and for each person who is signed in. */
    @WithDefault("3000")
    int token();

    /** Units that a search costs ({@code q=}); anything else costs one. */
    @WithDefault("5")
    int search();

    /** Beginnings of addresses that cost what a search does, whatever they are asked; those that are not under {@code /api/} are counted, too. */
    Optional<List<String>> costly();

    /** Beginnings of addresses where a question ({@code q=}) costs no more than anything else: it is asked while it is typed. */
    Optional<List<String>> cheap();

    /** How many clients are remembered; beyond it, the one that has asked nothing for longest is forgotten. */
    @WithDefault("20000")
    int remembered();

    /** How long an answer, or a megabyte of a file, may take to be read; whoever is slower is hung up on. */
    @WithDefault("60s")
    Duration reading();

    /** Nothing is refused for ever. */
    @Constraint(validatedBy = Vetting.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Sound {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** What makes no quota. */
    class Vetting extends PlatformConfig.Vetting<Sound, QuotaConfig> {
        @Override
        protected Stream<String> refusals(QuotaConfig quota) {
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
