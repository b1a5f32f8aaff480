package org.sinergija.starter.web.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/// A day, or an instant, from 1900 until 2200: what people plan by, and every store can hold.
@Constraint(validatedBy = {OnCalendar.OfDay.class, OnCalendar.OfInstant.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnCalendar {
    String message() default "lies outside 1900-01-01 to 2200-01-01";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Both ends included.
    final class OfDay implements ConstraintValidator<OnCalendar, LocalDate> {
        private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || !(day.isBefore(EARLIEST) || day.isAfter(LATEST));
        }
    }

    /// In UTC.
    final class OfInstant implements ConstraintValidator<OnCalendar, Instant> {
        private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

        @Override
        public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
            return instant == null || !(instant.isBefore(EARLIEST) || instant.isAfter(LATEST));
        }
    }
}
