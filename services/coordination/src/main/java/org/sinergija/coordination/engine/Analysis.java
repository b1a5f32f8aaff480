package org.sinergija.coordination.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sinergija.starter.text.Folding;

/// Turns text into terms: concepts (`~return`), numbers (`#2`) and the beginnings of all other words that say something.
/// A change here needs a new [#VERSION], so that the index is built anew.
public final class Analysis {
    /// Part of the name of the index.
    public static final int VERSION = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Map<String, String> ROMAN = Map.of("II", "2", "III", "3", "IV", "4", "V", "5", "VI", "6",
            "VII",
            "7", "VIII", "8", "IX", "9", "X", "10");
    private static final int STEM = 4;
    private static final List<String> ENDINGS = List.of("ovima", "evima", "ima", "ama", "oga", "ega", "ing", "ost",
            "ata",
            "ite", "ave", "eve", "ove", "om", "em", "im", "ih", "og", "ed", "es", "it", "in", "et", "a", "e", "i", "o",
            "u",
            "s");
    private static final Set<String> STOP_WORDS = Set.of("the", "and", "for", "with", "from", "into", "its", "that",
            "this",
            "are", "was", "their", "them", "other", "which", "will", "have", "has", "had", "not", "who", "all",
            "between",
            "than", "more", "under", "also", "nga", "per", "dhe", "ose", "nje", "me", "ne", "se", "te", "ka", "qe",
            "si",
            "za", "od", "do", "na", "sa", "so", "su", "je", "koj", "koja", "koje", "koji", "koi", "kao", "kako", "ili",
            "kroz", "kod", "pri", "preko", "uz", "of", "in", "on", "at", "to", "by", "as", "an", "is", "or", "it", "po",
            "iz",
            "u", "i", "a", "o", "vo", "da", "der", "die", "das", "und", "fur", "im", "den", "von", "des", "les", "et",
            "la", "le", "de", "en", "du", "dans", "pour", "par", "aux", "au", "mit", "auf", "ein", "eine", "e", "s",
            "ga",
            "be", "were", "been", "they", "como", "el", "los", "las", "para", "con", "del", "y", "zu", "dem", "bei");

    private Analysis() {}

    /// In the order of their first appearance.
    public static Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        String previous = "";
        for (MatchResult found : WORD.matcher(text).results().toList()) {
            String term = term(found.group(), previous);
            if (!term.isEmpty()) {
                terms.add(term);
            }
            previous = term;
        }
        return terms;
    }

    private static String term(String word, String previous) {
        String roman = "I".equals(word) && previous.equals("~phase") ? "1" : ROMAN.get(word);
        if (roman != null) {
            return "#" + roman;
        }
        String key = Folding.key(word);
        if (NUMBER.matcher(key).matches()) {
            return "#" + key;
        }
        if (STOP_WORDS.contains(key) || key.length() < 2) {
            return "";
        }
        String concept = Glossary.OWN.conceptOf(key);
        if (concept == null) {
            return stem(key);
        }
        return (NUMBER.matcher(concept).matches() ? "#" : "~") + concept;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
