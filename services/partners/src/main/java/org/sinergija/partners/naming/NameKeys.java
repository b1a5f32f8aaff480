package org.sinergija.partners.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;

/// What an organisation goes by, folded. Two organisations match where a name equals a name, an acronym an acronym, or
/// an acronym the initials of a name; equal initials alone say nothing.
///
/// A key ends with the country that it holds in, or with no country where it holds everywhere. Bodies of a state hold
/// in theirs, as does whoever has the country in the name; others hold everywhere.
public record NameKeys(Set<String> names, Set<String> acronyms, Set<String> initials) {
    private static final Set<OrganisationType> OF_A_COUNTRY = EnumSet.of(OrganisationType.GOVERNMENT,
            OrganisationType.LOCAL_AUTHORITY, OrganisationType.DONOR, OrganisationType.ACADEMIC,
            OrganisationType.PRIVATE_SECTOR);
    private static final int SHORTEST_ACRONYM = 2;
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_ACRONYM = 12;
    private static final String IN = "|";
    private static final Pattern BRACKETED = Pattern
            .compile("(?<name>.*\\S)\\s*[(\\[](?<short>[^()\\[\\]]+)[)\\]]\\s*");

    public NameKeys {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        acronyms = Collections.unmodifiableSet(new TreeSet<>(acronyms));
        initials = Collections.unmodifiableSet(new TreeSet<>(initials));
    }

    /// @param names in all languages, with aliases
    /// @param acronym may state several, as in "APC/CZA"
    public static NameKeys of(Collection<String> names, @Nullable String acronym, OrganisationType type,
            String country) {
        Folding folding = new Folding(type, country);
        names.forEach(folding::addName);
        if (acronym != null) {
            Arrays.stream(acronym.split("[/,;]")).forEach(folding::addAcronym);
        }
        return new NameKeys(folding.names, folding.acronyms, folding.initials);
    }

    public boolean matches(NameKeys other) {
        return meet(names, other.names) || meet(acronyms, other.acronyms) || meet(acronyms, other.initials)
                || meet(initials, other.acronyms);
    }

    /// What only one organisation can hold at a time, so that of two who come at the same moment one is told of the
    /// other. Initials claim the acronym that they would be.
    public Set<String> claims() {
        return Stream.concat(names.stream().map("name "::concat), abbreviations().stream().map("acronym "::concat))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Acronyms and initials.
    public Set<String> abbreviations() {
        Set<String> both = new TreeSet<>(acronyms);
        both.addAll(initials);
        return both;
    }

    /// Whether letters stand for the words of a name, with or without minor ones, perhaps not all of them.
    static boolean abbreviates(String letters, String name) {
        List<String> words = Words.ofName(name);
        String acronym = String.join("", Words.of(letters));
        return acronym.length() >= SHORTEST_ACRONYM && (initials(words).contains(acronym)
                || initials(Words.telling(words)).contains(acronym));
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static boolean meet(Set<String> left, Set<String> right) {
        return !Collections.disjoint(left, right);
    }

    /// The keys of one organisation in the making.
    private static final class Folding {
        private final Set<String> names = new TreeSet<>();
        private final Set<String> acronyms = new TreeSet<>();
        private final Set<String> initials = new TreeSet<>();
        private final OrganisationType type;
        private final String country;
        private final String home;

        private Folding(OrganisationType type, String country) {
            this.type = type;
            this.country = country;
            this.home = Countries.mark(country);
        }

        private void addName(String given) {
            Matcher bracketed = BRACKETED.matcher(given);
            if (bracketed.matches() && abbreviates(bracketed.group("short"), bracketed.group("name"))) {
                addAcronym(bracketed.group("short"));
                addWords(Words.ofName(bracketed.group("name")));
            } else {
                addWords(Words.ofName(given));
            }
        }

        private void addWords(List<String> all) {
            List<String> marked = Countries.marked(all.stream().filter(word -> !Words.isMinor(word)).toList());
            List<String> telling = orAll(marked.stream()
                    .filter(word -> !word.equals(home) && !Words.isState(word) && !Words.isLegalForm(word)).toList(),
                    marked.isEmpty() ? all : marked);
            if (telling.isEmpty()) {
                return;
            }
            List<String> scopes = scopes(marked);
            add(names, String.join(" ", new TreeSet<>(telling)), scopes);
            if (telling.size() == 1) {
                addAcronym(telling.getFirst(), scopes);
            }
            addInitials(all, scopes);
            addInitials(all.stream().filter(word -> !Words.isMinor(word)).toList(), scopes);
            addInitials(marked.stream().filter(word -> !Countries.isMark(word) && !Words.isState(word)).toList(),
                    scopes);
        }

        private void addAcronym(String acronym) {
            List<String> marked = Countries.marked(Words.of(acronym));
            List<String> telling = orAll(marked.stream()
                    .filter(word -> !word.equals(home) && !word.equals(country.toLowerCase(Locale.ROOT))).toList(),
                    marked);
            addAcronym(String.join("", telling),
                    scopes(telling.size() < marked.size() ? List.of(home) : marked));
        }

        private void addAcronym(String acronym, List<String> scopes) {
            if (acronym.length() >= SHORTEST_ACRONYM && acronym.length() <= LONGEST_ACRONYM) {
                add(acronyms, acronym, scopes);
            }
        }

        private void addInitials(List<String> words, List<String> scopes) {
            if (words.size() >= SHORTEST_INITIALS && words.size() <= LONGEST_ACRONYM) {
                add(initials, initials(words), scopes);
            }
        }

        private List<String> scopes(List<String> words) {
            List<String> scopes = new ArrayList<>(List.of(country));
            if (!OF_A_COUNTRY.contains(type) && !words.contains(home)) {
                scopes.add("");
            }
            return scopes;
        }

        private static void add(Set<String> keys, String key, List<String> scopes) {
            scopes.forEach(scope -> keys.add(key + IN + scope));
        }

        private static List<String> orAll(List<String> some, List<String> all) {
            return some.isEmpty() ? all : some;
        }
    }
}
