package org.sinergija.starter.web.binding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much a request body may hold.
///
/// @param maxSize of the whole body; more is answered 413
/// @param maxElements of one list or object in it
/// @param maxDepth of nested lists and objects
@ConfigurationProperties("sinergija.body")
record BindingSettings(@DefaultValue("8MB") DataSize maxSize, @DefaultValue("1000") int maxElements,
        @DefaultValue("32") int maxDepth) {
    BindingSettings {
        if (maxSize.toBytes() < 1 || maxSize.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "sinergija.body.max-size must be 1 B to 2 GB, not %s".formatted(maxSize));
        }
        if (maxElements < 1) {
            throw new IllegalArgumentException(
                    "sinergija.body.max-elements must be at least 1, not %d".formatted(maxElements));
        }
        if (maxDepth < 1) {
            throw new IllegalArgumentException(
                    "sinergija.body.max-depth must be at least 1, not %d".formatted(maxDepth));
        }
    }
}
