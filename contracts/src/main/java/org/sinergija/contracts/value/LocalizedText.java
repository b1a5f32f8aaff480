package org.sinergija.contracts.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/// Text that people read, in one or more languages (BCP 47 tags such as `en`, `sq`, `sr-Cyrl`).
public record LocalizedText(@JsonValue Map<String, String> byLanguage) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> checked = new TreeMap<>();
        byLanguage.forEach((language, text) -> {
            String pointer = "/" + language.replace("~", "~0").replace("/", "~1");
            if (!isCanonical(language)) {
                faults.add(new Fault(pointer, "is no BCP 47 language tag such as en, sq or sr-Cyrl"));
            }
            check(pointer, text, faults);
            checked.put(language, text);
        });
        if (byLanguage.isEmpty()) {
            faults.add(new Fault("", "needs a text in at least one language"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        byLanguage = Collections.unmodifiableMap(checked);
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    private static void check(String pointer, @Nullable String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(new Fault(pointer, "must not be empty"));
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
            faults.add(new Fault(pointer, "must not contain control characters"));
        }
    }

    private static boolean isCanonical(String tag) {
        try {
            return !tag.isEmpty() && new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
