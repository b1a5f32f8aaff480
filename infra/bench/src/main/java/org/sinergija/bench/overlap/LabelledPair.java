package org.sinergija.bench.overlap;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.Kinship;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.weights.Judgement;

/// Two initiatives with what people say of them.
///
/// @param relation how they belong together; null where they do not
/// @param made how the pair was made
/// @param why the facts that decide
record LabelledPair(String leftKey, String rightKey, Subject left, Subject right, Label label,
        @Nullable String relation, String made, String why) {
    /// One language, whatever it is called and in whichever script it is written.
    private static final Map<String, String> ONE_LANGUAGE = Map.of("bs", "sr", "hr", "sr", "cnr", "sr", "sr-Latn",
            "sr", "sr-Cyrl", "sr");
    private static final Set<String> CYRILLIC = Set.of("sr-Cyrl", "mk");

    Judgement judgement() {
        return switch (label) {
            case DUPLICATE -> Judgement.DUPLICATE;
            case OVERLAP -> Judgement.OVERLAP;
            case RELATED -> belongTogether() ? Judgement.KIN : Judgement.DISTINCT;
            case DISTINCT -> Judgement.DISTINCT;
        };
    }

    private boolean belongTogether() {
        return relation != null && !relation.equals("OTHER");
    }

    /// As the engine names it, which takes a sibling for a lot or for the same in another place.
    boolean isOfKind(Kinship kind) {
        return switch (kind) {
            case COMPONENT -> "PARENT".equals(relation);
            case PHASE -> "PHASE".equals(relation);
            case PLACE, LOT -> "SIBLING".equals(relation);
            case CO_FUNDING -> "CO_FUNDED".equals(relation);
        };
    }

    /// Whether no language is on both sides.
    boolean crossesLanguages() {
        return languages(left).stream().noneMatch(languages(right)::contains);
    }

    /// Whether a language is on both sides, but never in the same script.
    boolean crossesScripts() {
        return !crossesLanguages() && scripts(left).stream().noneMatch(scripts(right)::contains);
    }

    private static Set<String> languages(Subject subject) {
        return written(subject).stream().map(code -> ONE_LANGUAGE.getOrDefault(code, code)).collect(Collectors.toSet());
    }

    private static Set<String> scripts(Subject subject) {
        return written(subject).stream().map(code -> CYRILLIC.contains(code) ? "Cyrillic" : "Latin")
                .collect(Collectors.toSet());
    }

    private static Set<String> written(Subject subject) {
        return subject.title() == null ? Set.of() : subject.title().byLanguage().keySet();
    }

    boolean isLookAlike() {
        return made.equals("look-alike");
    }
}
