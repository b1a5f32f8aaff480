package org.sinergija.partners.naming;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.value.LocalizedText;

/// Whether different names can be meant for one organisation. It never tells that they are.
public final class Likeness {
    private static final Set<String> ONE_LANGUAGE = Set.of("bs", "hr", "sr", "sh", "cnr");
    private static final String UNDETERMINED = "und";
    private static final int SHORTEST_STEM = 4;

    private Likeness() {}

    /// Whether names plainly contradict those that an organisation has: nothing in them agrees, though some are in one
    /// language. What two languages call something may share no word.
    ///
    /// @param aliases in whatever language, with acronyms
    public static boolean contradict(LocalizedText given, LocalizedText known, Collection<String> aliases) {
        Set<String> shared = languages(given);
        shared.retainAll(languages(known));
        boolean comparable = !shared.isEmpty() || languages(given).contains(UNDETERMINED)
                || languages(known).contains(UNDETERMINED);
        List<String> names = Stream.concat(known.byLanguage().values().stream(), aliases.stream()).toList();
        return comparable && !agree(given.byLanguage().values(), names);
    }

    /// Whether all words of one are among those of the other, inflected or not, or one abbreviates the other.
    public static boolean agree(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
    }

    private static boolean agree(String one, String other) {
        List<String> left = Countries.marked(Words.telling(Words.ofName(one)));
        List<String> right = Countries.marked(Words.telling(Words.ofName(other)));
        return isWithin(left, right) || isWithin(right, left) || isShortFor(left, other) || isShortFor(right, one);
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        return !few.isEmpty() && few.stream().allMatch(word -> many.stream().anyMatch(each -> isLike(word, each)));
    }

    private static boolean isShortFor(List<String> words, String name) {
        List<String> apart = words.stream().filter(word -> !Countries.isMark(word)).toList();
        return apart.size() == 1 && NameKeys.abbreviates(apart.getFirst(), name);
    }

    private static boolean isLike(String one, String other) {
        int stem = 0;
        while (stem < Math.min(one.length(), other.length()) && one.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        // Three fifths of the longer.
        return one.equals(other)
                || (stem >= SHORTEST_STEM && 5 * stem >= 3 * Math.max(one.length(), other.length()));
    }

    private static Set<String> languages(LocalizedText text) {
        return text.byLanguage().keySet().stream().map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .map(language -> language.isEmpty() ? UNDETERMINED : language)
                .map(language -> ONE_LANGUAGE.contains(language) ? "sh" : language)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
