package mx.vigia.scraper.fetching;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import mx.vigia.house.HouseConfig.Environment;

/** Holds where a house may knock at the doors it is told of; a local one may always. */
@Constraint(validatedBy = Introduced.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Introduced {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what a house lacks before it may knock. */
    final class Check implements ConstraintValidator<Introduced, Introduction> {
        @Override
        public boolean isValid(Introduction house, ConstraintValidatorContext context) {
            var lacking = lacking(house);
            context.disableDefaultConstraintViolation();
            lacking.ifPresent(
                    why -> context.buildConstraintViolationWithTemplate(why).addConstraintViolation());
            return lacking.isEmpty();
        }

        static Optional<String> lacking(Introduction house) {
            if (house.environment() != Environment.PRODUCTION) {
                return Optional.empty();
            }
            if (house.hosts().filter(list -> !list.isBlank()).isPresent()) {
                return Optional.of(
                        "vigia.fetching.hosts (VIGIA_FETCHING_HOSTS): expected to be empty in production but found stand-ins");
            }
            return house.contact().filter(who -> !who.isBlank()).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "vigia.fetching.contact (VIGIA_FETCHING_CONTACT): expected an address where the operators of a site reach us, but found none");
        }
    }
}
