package org.sinergija.events.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.RuleBroken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// E-mail addresses and telephone numbers in what somebody contributed; numbers as they are dialled in the contributor's
/// country, or from abroad.
///
/// @param said the answers and the matrix
record ContactData(ContributionDetails details, JsonNode said) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}+\\s?(?:@|[(\\[](?:at|@)[)\\]])\\s?[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+)+",
            Pattern.CASE_INSENSITIVE);
    /// So many things that look like numbers and are none are tried, then no more.
    private static final long MOST_TRIES = 10_000;
    private static final String REDACTED = "[…]";
    private static final String ANSWERS = "answers";
    private static final String MATRIX = "matrix";

    static ContactData of(ContributionDetails details) {
        ObjectNode said = JSON.createObjectNode();
        said.set(ANSWERS, JSON.valueToTree(details.answers()));
        said.set(MATRIX, JSON.valueToTree(details.matrix()));
        return new ContactData(details, said);
    }

    /// @return what may be published
    /// @throws RuleBroken if there is contact data and nobody said what becomes of it
    Contribution judged(Contribution moved, @Nullable OnContactData verdict) {
        List<String> places = texts("", said).entrySet().stream()
                .filter(text -> !text.getValue().equals(redacted(text.getValue()))).map(Map.Entry::getKey).toList();
        if (places.isEmpty() || verdict == OnContactData.KEEP) {
            return moved;
        }
        if (verdict == null) {
            throw new RuleBroken("There are e-mail addresses or telephone numbers in %s. Say REDACT or KEEP.".formatted(
                    String.join(", ", places)), Map.of("contactData", places));
        }
        return moved.saying(redacted());
    }

    private ContributionDetails redacted() {
        JsonNode redacted = redacted(said);
        Map<String, String> answers = new TreeMap<>();
        redacted.path(ANSWERS).propertyStream().forEach(answer -> answers.put(answer.getKey(), answer.getValue()
                .asString()));
        return details.saying(answers,
                details.matrix() == null ? null : JSON.treeToValue(redacted.path(MATRIX), Matrix.class));
    }

    private JsonNode redacted(JsonNode node) {
        if (node.isString()) {
            return StringNode.valueOf(redacted(node.asString()));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.propertyStream().forEach(member -> copy.set(member.getKey(), redacted(member.getValue())));
            return copy;
        }
        return node;
    }

    private String redacted(String text) {
        StringBuilder redacted = new StringBuilder(EMAIL.matcher(text).replaceAll(REDACTED));
        List<PhoneNumberMatch> numbers = new ArrayList<>();
        PHONES.findNumbers(redacted, details.organisation().country(), Leniency.VALID, MOST_TRIES)
                .forEach(numbers::add);
        numbers.reversed().forEach(number -> redacted.replace(number.start(), number.end(), REDACTED));
        return redacted.toString();
    }

    /// By their places (RFC 6901); codes are in lists, and no texts.
    private static Map<String, String> texts(String place, JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        if (node.isString()) {
            texts.put(place, node.asString());
        }
        if (node.isObject()) {
            node.propertyStream().forEach(member -> texts.putAll(texts("%s/%s".formatted(place, member.getKey()),
                    member.getValue())));
        }
        return texts;
    }
}
