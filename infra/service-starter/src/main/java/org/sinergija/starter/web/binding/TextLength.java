package org.sinergija.starter.web.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/// At most this many characters (code points) in each language of a [org.sinergija.contracts.value.LocalizedText]; a longer
/// one is named by its pointer, such as `/title/en`.
@Constraint(validatedBy = TextLengthValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TextLength {
    int max();

    String message() default "must have at most {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
