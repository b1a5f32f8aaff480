package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Something that the field has words for.
///
/// @param name English, its words joined by hyphens; a number for an ordinal
/// @param terms what it adds to a text: itself, and the concepts that it is made of or is a kind of
/// @param themes the codes of the reference lists that its words stand for, if any
record Concept(String name, List<String> terms, Set<String> themes, Set<String> targetGroups,
        Set<String> activityTypes) {
    static Concept of(String name, Set<String> parts, Set<String> themes, Set<String> targetGroups,
            Set<String> activityTypes) {
        List<String> terms = new ArrayList<>(List.of(termOf(name)));
        parts.forEach(part -> terms.add(termOf(part)));
        return new Concept(name, List.copyOf(terms), themes, targetGroups, activityTypes);
    }

    /// As a term of a text.
    String term() {
        return terms.getFirst();
    }

    private static String termOf(String name) {
        return (Character.isDigit(name.charAt(0)) ? "#" : "~") + name;
    }
}
