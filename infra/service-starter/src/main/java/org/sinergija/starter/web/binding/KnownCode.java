package org.sinergija.starter.web.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.sinergija.contracts.reference.CodeList;

/// A code of this list, as text or as a [org.sinergija.contracts.value.Territory]. On the elements of a list
/// (`List<@KnownCode(CodeList.THEMES) String> themes`) each unknown one is named by its pointer, such as `/themes/0`.
@Constraint(validatedBy = {KnownCodeValidator.OfText.class, KnownCodeValidator.OfTerritory.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCode {
    CodeList value();

    String message() default "is no code of the list {value}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
