package org.sinergija.contracts.value;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A country (ISO 3166-1 alpha-2, Kosovo `XK`), one of its units (ISO 3166-2), or a municipality in one under a code of ours
/// (`RS-24-presevo`). Checks the shape; whether the code is known, the reference data tell.
public record Territory(@JsonValue String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Territory {
        if (!SHAPE.matcher(code).matches()) {
            throw new InvalidValue("", "is no territory code such as RS, RS-00 or RS-24-presevo");
        }
    }
}
