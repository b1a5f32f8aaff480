package org.sinergija.starter.web.binding;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a request gives, in the compact constructors of what it is read as.
public final class Given {
    private Given() {}

    /// The list, or none. No copy: while a request is read, a place with a fault is still empty.
    public static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(given);
    }
}
