package org.sinergija.starter.web.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/// A zone of the IANA time zone database.
@Constraint(validatedBy = KnownZone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownZone {
    String message() default "is no time zone such as Europe/Belgrade";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Knows those of the JDK's tzdata.
    final class Check implements ConstraintValidator<KnownZone, String> {
        @Override
        public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
            return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
        }
    }
}
