package org.sinergija.projects.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.ReportedOrganisation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An organisation of a file as partners takes it: within its limits, without names that name nothing.
final class Question {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ACRONYM = 50;
    private static final Predicate<String> NAMES = Pattern.compile("[\\p{L}\\p{N}]").asPredicate();

    private Question() {}

    /// Empty if nothing of it names it.
    static Optional<ObjectNode> of(ReportedOrganisation reported) {
        ObjectNode question = JsonMapper.shared().createObjectNode();
        put(question, "reference", reported.reference(), LONGEST_REFERENCE);
        Map<String, String> names = new TreeMap<>();
        if (reported.name() != null) {
            reported.name().byLanguage().forEach((language, name) -> {
                if (NAMES.test(name)) {
                    names.put(language, shortened(name, LONGEST_NAME));
                }
            });
        }
        if (!names.isEmpty()) {
            names.forEach(question.putObject("name")::put);
        }
        if (question.isEmpty()) {
            return Optional.empty();
        }
        put(question, "acronym", reported.acronym(), LONGEST_ACRONYM);
        if (reported.type() != null) {
            question.put("type", reported.type().name());
        }
        if (reported.country() != null) {
            question.put("country", reported.country());
        }
        return Optional.of(question);
    }

    /// A reference or acronym that is cut is another one.
    private static void put(ObjectNode question, String member, @Nullable String value, int longest) {
        if (value != null && value.length() <= longest && NAMES.test(value)) {
            question.put(member, value);
        }
    }

    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
