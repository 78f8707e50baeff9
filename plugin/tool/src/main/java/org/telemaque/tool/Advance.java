package org.telemaque.tool;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The wish to move the demo's clock.
 *
 * @param advance how far: an ISO 8601 duration, up to ten years
 */
public record Advance(@Ahead @Nullable String advance) {
    private static final Duration MOST = Duration.ofDays(3660);

    /** How far, once the wish has been found valid. */
    Duration duration() {
        return Duration.parse(String.valueOf(advance));
    }

    /** An ISO 8601 duration that does not lead back, nor out of reason. */
    @Constraint(validatedBy = Ahead.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ahead {
        /** What to do about it. */
        String message() default "must be an ISO 8601 duration from PT0S to P3660D, such as P1D or PT2H";

        /** Asked for by Jakarta Validation. */
        Class<?>[] groups() default {};

        /** Asked for by Jakarta Validation. */
        Class<? extends Payload>[] payload() default {};

        /** The check itself. */
        class Check implements ConstraintValidator<Ahead, String> {
            @Override
            public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
                try {
                    Duration wanted = Duration.parse(String.valueOf(text));
                    return !wanted.isNegative() && wanted.compareTo(MOST) <= 0;
                } catch (DateTimeException noDuration) {
                    return false;
                }
            }
        }
    }
}
