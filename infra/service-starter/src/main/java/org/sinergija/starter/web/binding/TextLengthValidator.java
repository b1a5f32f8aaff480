package org.sinergija.starter.web.binding;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;

final class TextLengthValidator implements ConstraintValidator<TextLength, LocalizedText> {
    private int max;

    @Override
    public void initialize(TextLength length) {
        max = length.max();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        boolean valid = true;
        context.disableDefaultConstraintViolation();
        for (var entry : text.byLanguage().entrySet()) {
            if (entry.getValue().codePointCount(0, entry.getValue().length()) > max) {
                valid = false;
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(entry.getKey()).addConstraintViolation();
            }
        }
        return valid;
    }
}
