package org.sinergija.contracts.value;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// One thing wrong with an input.
///
/// @param pointer where: a JSON pointer (RFC 6901), relative to the value that found it
public record Fault(String pointer, String detail) {

    public static Optional<Fault> ifMissing(String pointer, @Nullable Object value) {
        return value == null ? Optional.of(new Fault(pointer, "is required")) : Optional.empty();
    }

    /// @param max how many characters it may have
    public static Optional<Fault> ifNoText(String pointer, @Nullable String value, int max) {
        if (value == null) {
            return ifMissing(pointer, null);
        }
        if (value.isBlank()) {
            return Optional.of(new Fault(pointer, "must not be empty"));
        }
        return value.length() > max
                ? Optional.of(new Fault(pointer, "must have at most %d characters".formatted(max)))
                : Optional.empty();
    }
}
