package org.sinergija.projects.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sinergija.starter.text.Folding;

/// The name of a place in the ways in which it may be looked up.
final class PlaceName {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    /// What kind of unit it is, in the languages of the region and of those who report on it, folded.
    private static final Set<String> KINDS = Set.of("municipality", "city", "town", "district", "county", "region",
            "province", "prefecture", "canton", "opstina", "opcina", "grad", "okrug", "kanton", "zupanija", "oblast",
            "regija", "komuna", "bashkia", "qarku", "qark", "rajoni", "rrethi", "qyteti", "municipalite", "ville",
            "commune");
    private static final Set<String> ALBANIAN_KINDS = Set.of("komuna", "bashkia", "qarku", "rajoni", "rrethi",
            "qyteti");
    private static final List<String> ENDINGS = List.of("s", "it");
    private static final Set<String> LINKS = Set.of("of", "the", "de", "du", "e", "i", "se");

    private PlaceName() {}

    /// Words in letters that no script, case or accent tells apart, one space between them.
    static String key(String name) {
        return NO_WORD.matcher(Folding.key(name)).replaceAll(" ").strip();
    }

    /// All forms, the most literal first.
    static List<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key(name));
        forms.addAll(bare(key(name)));
        String outside = key(IN_BRACKETS.matcher(name).replaceAll(" "));
        forms.add(outside);
        forms.addAll(bare(outside));
        forms.remove("");
        return List.copyOf(forms);
    }

    /// The parts of `Peja/Peć`; one of any other name.
    static List<String> parts(String name) {
        return Stream.of(name.split("/")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// Without the kind: `berat` of `berat county`; of an Albanian name, which stands in the genitive there, first the
    /// nominative: `tirane` of `komuna e tiranes`.
    static List<String> bare(String key) {
        List<String> words = new ArrayList<>(List.of(key.split(" ")));
        boolean albanian = words.stream().anyMatch(ALBANIAN_KINDS::contains);
        if (!words.removeIf(KINDS::contains)) {
            return List.of();
        }
        while (!words.isEmpty() && LINKS.contains(words.getFirst())) {
            words.removeFirst();
        }
        String bare = String.join(" ", words);
        List<String> forms = new ArrayList<>();
        if (albanian) {
            ENDINGS.stream().filter(bare::endsWith)
                    .forEach(ending -> forms.add(bare.substring(0, bare.length() - ending.length())));
        }
        forms.add(bare);
        return forms;
    }
}
