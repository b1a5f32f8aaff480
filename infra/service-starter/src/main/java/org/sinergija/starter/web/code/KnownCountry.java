package org.sinergija.starter.web.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/// An ISO 3166-1 alpha-2 code, or `XK` for Kosovo.
@Constraint(validatedBy = KnownCountry.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCountry {
    String message() default "is no ISO 3166-1 code of a country such as RS, nor XK";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Knows them as the JDK does.
    final class Check implements ConstraintValidator<KnownCountry, String> {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || CODES.contains(code) || code.equals("XK");
        }
    }
}
