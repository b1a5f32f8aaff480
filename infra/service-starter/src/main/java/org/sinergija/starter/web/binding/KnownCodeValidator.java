package org.sinergija.starter.web.binding;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Territory;

/// The check behind [KnownCode], for each type that holds a code.
abstract class KnownCodeValidator<T> implements ConstraintValidator<KnownCode, T> {
    private CodeList list = CodeList.THEMES;

    @Override
    public void initialize(KnownCode known) {
        list = known.value();
    }

    @Override
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null || list.contains(code(value));
    }

    abstract String code(T value);

    static final class OfText extends KnownCodeValidator<String> {
        @Override
        String code(String value) {
            return value;
        }
    }

    static final class OfTerritory extends KnownCodeValidator<Territory> {
        @Override
        String code(Territory value) {
            return value.code();
        }
    }
}
