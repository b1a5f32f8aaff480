package org.sinergija.coordination.overlap;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.engine.Subject;

/// What of a subject matters to a verdict, field by field; each by a short mark that differs when the field does.
final class Material {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Material() {}

    static Map<String, String> marks(Subject subject) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("title", mark(wording(subject.title())));
        marks.put("summary", mark(wording(subject.summary())));
        marks.put("lead", mark(subject.lead()));
        marks.put("participants", mark(unordered(subject.participants())));
        marks.put("themes", mark(unordered(subject.themes())));
        marks.put("territories", mark(unordered(subject.territories())));
        marks.put("targetGroups", mark(unordered(subject.targetGroups())));
        marks.put("activityTypes", mark(unordered(subject.activityTypes())));
        marks.put("period", mark(subject.period()));
        marks.put("budget", mark(subject.budget()));
        return marks;
    }

    /// The same whatever its case and spacing.
    private static Map<String, String> wording(@Nullable LocalizedText text) {
        Map<String, String> wording = new TreeMap<>();
        if (text != null) {
            text.byLanguage().forEach((language, words) -> wording.put(language,
                    SPACE.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT)));
        }
        return wording;
    }

    private static List<String> unordered(Collection<?> values) {
        return values.stream().map(Object::toString).distinct().sorted().toList();
    }

    private static String mark(@Nullable Object value) {
        return UUID.nameUUIDFromBytes(Objects.toString(value).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
