package org.sinergija.bench.scale;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;

/// What an initiative's texts say, whatever the language.
///
/// @param phrases by what they stand for: `title` and `summary` are frames with places for the others
/// @param place code of the territory that the texts speak of
/// @param numeral of a phase, `II` for instance; empty of most
record Content(Map<String, Phrase> phrases, String acronym, String name, int number, String place, String numeral) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    Content {
        phrases = Map.copyOf(phrases);
    }

    Content with(String slot, Phrase phrase) {
        Map<String, Phrase> changed = new HashMap<>(phrases);
        changed.put(slot, phrase);
        return new Content(changed, acronym, name, number, place, numeral);
    }

    Content withAcronym(String other) {
        return new Content(phrases, other, name, number, place, numeral);
    }

    Content withPlace(String other) {
        return new Content(phrases, acronym, name, number, other, numeral);
    }

    Content withNumeral(String other) {
        return new Content(phrases, acronym, name, number, place, other);
    }

    String title(Language language) {
        StringBuilder title = new StringBuilder(acronym).append(acronym.isEmpty() ? "" : ": ")
                .append(filled("title", language));
        if (phrases.containsKey("ending")) {
            title.append(" – ").append(filled("ending", language));
        }
        return title.append(numeral.isEmpty() ? "" : " " + numeral).toString();
    }

    String summary(Language language) {
        return filled("summary", language) + (phrases.containsKey("extra") ? " " + filled("extra", language) : "");
    }

    private String filled(String slot, Language language) {
        Phrase phrase = phrases.get(slot);
        return phrase == null ? other(slot, language) : Draw.capitalised(fill(phrase, language));
    }

    private String fill(Phrase frame, Language language) {
        String wording = frame.in(language);
        StringBuilder text = new StringBuilder();
        int[] read = {0};
        SLOT.matcher(wording).results().forEach(slot -> {
            text.append(script(language, wording.substring(read[0], slot.start())));
            Phrase inner = phrases.get(slot.group(1));
            text.append(inner == null ? other(slot.group(1), language) : fill(inner, language));
            read[0] = slot.end();
        });
        return text.append(script(language, wording.substring(read[0]))).toString();
    }

    /// Macedonian phrases are in their script already.
    private static String script(Language language, String phrase) {
        return language == Language.SR_CYRL ? language.written(phrase) : phrase;
    }

    private String other(String slot, Language language) {
        return switch (slot) {
            case "je", "ije" -> script(language, language.jat(slot));
            case "number" -> Integer.toString(number);
            case "name" -> language.written(name);
            case "place" -> label(language);
            default -> throw new IllegalStateException("Nothing is known of {%s}".formatted(slot));
        };
    }

    private String label(Language language) {
        Code code = CodeList.TERRITORIES.find(place);
        return code == null
                ? place
                : code.labels().getOrDefault(language.tag(), code.labels().getOrDefault("en", place));
    }
}
