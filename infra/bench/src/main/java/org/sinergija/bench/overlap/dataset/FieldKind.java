package org.sinergija.bench.overlap.dataset;

import java.util.Locale;

/// What a field holds, which decides how it is compared.
public enum FieldKind {
    /// A name, title or description.
    TEXT,
    /// An address, town or district.
    PLACE,
    /// A telephone number, post code or identifier.
    CODE,
    /// An amount or measure.
    NUMBER,
    /// A day or a year.
    DATE;

    static FieldKind of(String name) {
        for (FieldKind kind : values()) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "\"%s\" is no kind of field; there are text, place, code, number and date.".formatted(name));
    }

    public boolean isWords() {
        return this == TEXT || this == PLACE;
    }
}
