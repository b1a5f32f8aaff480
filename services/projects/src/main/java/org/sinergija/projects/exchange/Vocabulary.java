package org.sinergija.projects.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;

/// Tells which themes, target groups and activity types the words of a file mean: our own labels and codes in all languages,
/// and what clusters, sectors and 3W tables call them.
public final class Vocabulary {
    private static final Pattern BETWEEN = Pattern.compile("[;,/|&+\\n]| and ");

    public static final Vocabulary OWN = new Vocabulary(ExchangeData.read("wordings", Entry[].class));

    private final Map<String, Meaning> meanings = new HashMap<>();

    private Vocabulary(List<Entry> entries) {
        CodeList.THEMES.codes().forEach(code -> add(code, new Meaning(Set.of(code.code()), Set.of(), Set.of())));
        CodeList.TARGET_GROUPS.codes().forEach(code -> add(code, new Meaning(Set.of(), Set.of(code.code()), Set.of())));
        CodeList.ACTIVITY_TYPES.codes().forEach(code -> add(code, new Meaning(Set.of(), Set.of(), Set.of(code
                .code()))));
        entries.forEach(entry -> entry.wordings().forEach(wording -> add(wording, entry.meaning())));
    }

    /// What the whole wording means or, where it is not known, what its parts mean: those of `Shelter, WASH`.
    public Meaning of(String wording) {
        Meaning whole = meanings.get(key(wording));
        if (whole != null) {
            return whole;
        }
        return BETWEEN.splitAsStream(wording).map(part -> meanings.getOrDefault(key(part), Meaning.NONE))
                .reduce(Meaning.NONE, Meaning::and);
    }

    private void add(Code code, Meaning meaning) {
        add(code.code(), meaning);
        code.labels().values().forEach(label -> add(label, meaning));
    }

    private void add(String wording, Meaning meaning) {
        meanings.merge(key(wording), meaning, Meaning::and);
    }

    private static String key(String wording) {
        return PlaceName.key(wording.replace("&", " and "));
    }

    record Entry(List<String> wordings, List<String> themes, List<String> targetGroups, List<String> activityTypes) {
        Entry(List<String> wordings, @Nullable List<String> themes, @Nullable List<String> targetGroups,
                @Nullable List<String> activityTypes) {
            this.wordings = wordings;
            this.themes = Objects.requireNonNullElse(themes, List.of());
            this.targetGroups = Objects.requireNonNullElse(targetGroups, List.of());
            this.activityTypes = Objects.requireNonNullElse(activityTypes, List.of());
        }

        Meaning meaning() {
            return new Meaning(new LinkedHashSet<>(themes), new LinkedHashSet<>(targetGroups), new LinkedHashSet<>(
                    activityTypes));
        }
    }
}
