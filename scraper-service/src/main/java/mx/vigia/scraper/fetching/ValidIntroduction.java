package mx.vigia.scraper.fetching;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.web.PlatformConfig;

/** Valid if the installation may make requests to sites; always in local mode. */
@Constraint(validatedBy = ValidIntroduction.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ValidIntroduction {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports what an installation lacks before it may make requests. */
    final class Check extends PlatformConfig.Vetting<ValidIntroduction, UserAgentConfig> {
        @Override
        protected Stream<String> refusals(UserAgentConfig agentConfig) {
            if (agentConfig.environment() != PlatformConfig.Environment.PRODUCTION) {
                return Stream.empty();
            }
            var standIns = refuseSetting("vigia.fetching.hosts (VIGIA_FETCHING_HOSTS)", agentConfig.hosts());
            var names =
                    refuseSetting("vigia.fetching.name-server (VIGIA_FETCHING_NAME_SERVER)", agentConfig.nameServer());
            var nameless = agentConfig.contact().filter(who -> !who.isBlank()).isPresent()
                    ? Stream.<String>empty()
                    : Stream.of(
                            "vigia.fetching.contact (VIGIA_FETCHING_CONTACT): expected an address where the operators of a site reach us but found none");
            return Stream.of(standIns, names, nameless).flatMap(refusals -> refusals);
        }

        private static Stream<String> refuseSetting(String setting, Optional<String> given) {
            return given.filter(value -> !value.isBlank()).stream()
                    .map(value -> setting + ": expected to be empty in production but found " + value);
        }
    }
}
