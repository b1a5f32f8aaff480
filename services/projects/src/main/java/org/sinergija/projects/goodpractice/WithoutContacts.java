package org.sinergija.projects.goodpractice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;

/// Text that tells how to reach nobody: no e-mail address, no telephone number with its country's prefix. A text that does is
/// named by its pointer, such as `/activities/en`.
@Constraint(validatedBy = WithoutContacts.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface WithoutContacts {
    String message() default "must not tell an e-mail address or a telephone number: contact data of people do not belong here";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks in every language.
    final class Check implements ConstraintValidator<WithoutContacts, LocalizedText> {
        // Bounded, so that no text makes it slow.
        private static final Pattern CONTACT = Pattern.compile(
                "[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}|(?:\\+|\\b00)[1-9](?:[ ()/.-]{0,3}\\d){7,14}");

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            for (var entry : text.byLanguage().entrySet()) {
                if (CONTACT.matcher(entry.getValue()).find()) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(entry.getKey()).addConstraintViolation();
                }
            }
            return valid;
        }
    }
}
