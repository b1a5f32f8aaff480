package org.sinergija.starter.web.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/// A BCP 47 language tag in its canonical form, such as `sq` or `sr-Cyrl`.
@Constraint(validatedBy = LanguageTag.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {
    String message() default "is no BCP 47 language tag such as en, sq or sr-Cyrl";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Takes what is well-formed and written as BCP 47 recommends.
    final class Check implements ConstraintValidator<LanguageTag, String> {
        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            return tag == null || isCanonical(tag);
        }

        private static boolean isCanonical(String tag) {
            try {
                return !tag.isEmpty() && new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
            } catch (IllformedLocaleException malformed) {
                return false;
            }
        }
    }
}
