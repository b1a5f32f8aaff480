package org.sinergija.notifications.feed;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.value.Fault;

/// Which events somebody wants: those of a CloudEvents type, or all.
record Wanted(@Nullable String type) {
    /// What is wrong with it.
    List<Fault> faults() {
        return type == null || Arrays.stream(EventType.values()).map(EventType::type).anyMatch(type::equals)
                ? List.of()
                : List.of(new Fault("/type", "is no type of a public event"));
    }

    boolean includes(Entry entry) {
        return type == null || type.equals(entry.type());
    }
}
