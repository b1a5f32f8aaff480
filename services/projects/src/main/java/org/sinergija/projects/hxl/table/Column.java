package org.sinergija.projects.hxl.table;

import org.jspecify.annotations.Nullable;

/// A tagged column of a table.
///
/// @param index from 0
/// @param ordinal how many columns before it have the same tag: what is told of a second place stands in the second column
/// of each tag
/// @param name what people call it, if it has a name
public record Column(int index, Tag tag, int ordinal, @Nullable String name) {

    /// As people count and call it: `column 3 'Organisation' (#org)`.
    @Override
    public String toString() {
        return name == null
                ? "column %d (%s)".formatted(index + 1, tag)
                : "column %d '%s' (%s)".formatted(index + 1, name, tag);
    }
}
