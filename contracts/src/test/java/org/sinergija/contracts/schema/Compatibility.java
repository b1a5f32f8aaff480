package org.sinergija.contracts.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/// Whether a schema may take the place of a released one: what was valid stays valid, and what readers were promised stays
/// promised. Says each place where it may not.
final class Compatibility {
    private static final List<String> SAME = List.of("type", "$ref", "format", "const");
    private static final List<String> LOWER_BOUNDS = List.of("minimum", "exclusiveMinimum", "minLength", "minItems",
            "minProperties");
    private static final List<String> UPPER_BOUNDS = List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems",
            "maxProperties");
    private static final List<String> RULES_THAT_MAY_ONLY_GO = List.of("pattern", "uniqueItems", "multipleOf");
    private static final List<String> SINGLE_PARTS = List.of("items", "additionalProperties", "propertyNames");
    private static final List<String> NAMED_PARTS = List.of("properties", "$defs");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    static List<String> breaks(JsonNode released, JsonNode current) {
        Compatibility check = new Compatibility();
        check.compare("", released, current);
        return check.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        for (String keyword : SAME) {
            if (!released.path(keyword).equals(current.path(keyword))) {
                found(place, "%s was %s and is %s".formatted(keyword, released.path(keyword), current.path(keyword)));
            }
        }
        for (String keyword : RULES_THAT_MAY_ONLY_GO) {
            if (current.has(keyword) && !current.path(keyword).equals(released.path(keyword))) {
                found(place, "%s was %s and is %s".formatted(keyword, released.path(keyword), current.path(keyword)));
            }
        }
        compareEnums(place, released, current);
        compareRequired(place, released, current);
        LOWER_BOUNDS.forEach(bound -> compareBounds(place, bound, released, current, 1));
        UPPER_BOUNDS.forEach(bound -> compareBounds(place, bound, released, current, -1));
        NAMED_PARTS.forEach(part -> compareNamed(place, part, released, current));
        for (String part : SINGLE_PARTS) {
            if (released.path(part).isObject() && current.path(part).isObject()) {
                compare(place + "/" + part, released.path(part), current.path(part));
            } else if (!released.path(part).equals(current.path(part))) {
                found(place, "%s was %s and is %s".formatted(part, released.path(part), current.path(part)));
            }
        }
    }

    private void compareNamed(String place, String part, JsonNode released, JsonNode current) {
        released.path(part).propertyStream().forEach(property -> {
            String inside = "%s/%s/%s".formatted(place, part, property.getKey());
            JsonNode now = current.path(part).path(property.getKey());
            if (now.isMissingNode()) {
                found(inside, "is gone");
            } else {
                compare(inside, property.getValue(), now);
            }
        });
    }

    private void compareEnums(String place, JsonNode released, JsonNode current) {
        if (!released.has("enum") && current.has("enum")) {
            found(place, "takes only some values now");
        }
        Set<String> gone = texts(released.path("enum"));
        gone.removeAll(texts(current.path("enum")));
        if (current.has("enum") && !gone.isEmpty()) {
            found(place, "no longer takes %s".formatted(gone));
        }
    }

    private void compareRequired(String place, JsonNode released, JsonNode current) {
        Set<String> before = texts(released.path("required"));
        Set<String> now = texts(current.path("required"));
        now.stream().filter(name -> !before.contains(name))
                .forEach(name -> found(place + "/properties/" + name, "is required now"));
        before.stream().filter(name -> !now.contains(name))
                .forEach(name -> found(place + "/properties/" + name, "is promised no longer"));
    }

    private void compareBounds(String place, String bound, JsonNode released, JsonNode current, int tighter) {
        if (!current.has(bound)) {
            return;
        }
        BigDecimal now = current.path(bound).decimalValue();
        if (!released.has(bound) || Integer.signum(now.compareTo(released.path(bound).decimalValue())) == tighter) {
            found(place, "%s was %s and is %s".formatted(bound, released.path(bound), now.toPlainString()));
        }
    }

    private void found(String place, String what) {
        breaks.add("%s: %s".formatted(place, what));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(entry -> texts.add(entry.asString()));
        return texts;
    }
}
