package org.sinergija.partners.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.sinergija.starter.text.Folding;

/// The words of a name in folded letters, and which of them tell nothing.
final class Words {
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+\\p{L}?(?![\\p{L}\\p{N}])");
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘ʼ`]s\\b");
    private static final Pattern PREFIX = Pattern.compile("\\b(co|non|anti)[-‐‑](?=\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> MINOR = Set.of("the", "of", "for", "and", "in", "on", "to", "a", "an", "za", "i",
            "u", "na", "od", "o", "s", "sa", "po", "te", "per", "e", "se", "ne", "me", "dhe", "nga", "der", "die",
            "das",
            "des", "fur", "und", "pour", "et", "de", "du", "la", "le", "les", "l", "d", "del", "della", "di", "zur");
    private static final Set<String> STATE = Set.of("republic", "republika", "republike", "republici", "republikes",
            "republik", "republique", "repubblica");
    private static final Set<String> LEGAL = Set.of("ngo", "nvo", "ojq", "ong", "nko", "cso", "doo", "dooel", "ad",
            "dd", "ltd", "llc", "inc", "gmbh", "ggmbh", "ev", "shpk", "sha", "zu", "ops", "sro", "bv", "asbl", "onlus",
            "udruzenje", "udruzenja", "udruga", "zdruzenie", "gradjana", "gradjani", "gragjani", "shoqata", "shoqate",
            "association", "fondacija", "fondacije", "fondacioni", "fondacion", "foundation", "fondation", "fondazione",
            "stiftung", "zaklada", "zaduzbina");

    private static final Map<String, String> BRITISH = Map.of("organization", "organisation", "organizations",
            "organisations", "center", "centre", "centers", "centres", "program", "programme", "programs", "programmes",
            "labor", "labour", "defense", "defence");

    private Words() {}

    /// All words, in order; abbreviations with dots are one word.
    static List<String> of(String text) {
        String folded = POSSESSIVE.matcher(Folding.key(text)).replaceAll("s");
        folded = DOTTED.matcher(folded).replaceAll(dotted -> dotted.group().replace(".", ""));
        folded = PREFIX.matcher(folded).replaceAll("$1");
        return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }

    /// All words of a name, in one spelling of English.
    static List<String> ofName(String name) {
        return of(name).stream().map(word -> BRITISH.getOrDefault(word, word)).toList();
    }

    /// Those that tell one name from another; all if none does.
    static List<String> telling(List<String> words) {
        List<String> telling = words.stream().filter(word -> !isMinor(word) && !isState(word) && !isLegalForm(word))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    /// Articles, prepositions, conjunctions.
    static boolean isMinor(String word) {
        return MINOR.contains(word);
    }

    /// "Republic of" before a country's name.
    static boolean isState(String word) {
        return STATE.contains(word);
    }

    static boolean isLegalForm(String word) {
        return LEGAL.contains(word);
    }
}
