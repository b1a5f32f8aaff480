package org.sinergija.starter.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.starter.security.Caller;

/// All that a service holds about people, part by part.
public final class Holdings {
    private final List<Holding> parts;

    public Holdings(List<Holding> parts) {
        this.parts = List.copyOf(parts);
    }

    /// What is held about the caller, by the names of the parts.
    public Map<String, Object> tell(Caller caller) {
        Map<String, Object> told = new LinkedHashMap<>();
        parts.forEach(part -> told.put(part.name(), part.tell(caller)));
        return told;
    }

    /// Erases it.
    ///
    /// @param kept what stays nevertheless, and why
    public Erasure erase(Caller caller, Erasure.Kept kept) {
        return Erasure.of(parts.stream().flatMap(part -> part.erase(caller).stream()).toList(), kept);
    }
}
