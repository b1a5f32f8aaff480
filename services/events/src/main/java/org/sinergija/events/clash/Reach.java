package org.sinergija.events.clash;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.reference.CodeList;

/// Codes of one list, with what encloses them, so that *Serbia* and *Niš* are found to be about the same place.
///
/// @param enclosing the codes and all that they lie in
record Reach(CodeList list, Set<String> codes, Set<String> enclosing) {
    static Reach of(CodeList list, Collection<String> codes) {
        return new Reach(list, Set.copyOf(codes),
                codes.stream().flatMap(code -> Stream.concat(Stream.of(code), list.ancestors(code).stream()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isOpenToAll() {
        return codes.isEmpty();
    }

    boolean meets(Reach other) {
        return !Collections.disjoint(codes, other.enclosing) || !Collections.disjoint(other.codes, enclosing);
    }

    /// Where they meet: of two codes of which one lies in the other, the narrower.
    List<String> common(Reach other) {
        return Stream.concat(inside(this, other), inside(other, this)).distinct().sorted().toList();
    }

    private static Stream<String> inside(Reach inner, Reach outer) {
        return inner.codes.stream().filter(code -> outer.codes.contains(code)
                || inner.list.ancestors(code).stream().anyMatch(outer.codes::contains));
    }
}
