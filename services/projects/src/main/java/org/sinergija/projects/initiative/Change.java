package org.sinergija.projects.initiative;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One entry of an initiative's history: what became different, when, by whom.
///
/// @param by who did it: an account, a machine or an import, by its id; `erased` where the person asked for that
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(Kind kind, Instant at, String by, List<Field> fields, @Nullable String reason) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public enum Kind {
        REGISTERED, REVISED, STATUS_CHANGED
    }

    /// A place in the initiative, as a JSON pointer such as `/title/en`, and the text there before and after; missing where
    /// there was or is none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(String field, @Nullable String before, @Nullable String after) {}

    static Change registered(Instant at, String by) {
        return new Change(Kind.REGISTERED, at, by, List.of(), null);
    }

    static Change revised(Instant at, String by, List<Field> fields) {
        return new Change(Kind.REVISED, at, by, fields, null);
    }

    static Change moved(Instant at, String by, InitiativeStatus from, InitiativeStatus to, String reason) {
        return new Change(Kind.STATUS_CHANGED, at, by,
                List.of(new Field("/status", from.name(), to.name())), reason);
    }

    /// Every place but the status, which has its own way to change.
    public static List<Field> between(InitiativeDetails before, InitiativeDetails after) {
        Map<String, String> old = places(before);
        Map<String, String> now = places(after);
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream().filter(place -> !Objects.equals(old.get(place), now.get(place)))
                .map(place -> new Field(place, old.get(place), now.get(place))).toList();
    }

    /// How many characters it takes to keep.
    int length() {
        return fields.stream().mapToInt(field -> field.field().length() + length(field.before())
                + length(field.after())).sum() + length(reason);
    }

    private static Map<String, String> places(InitiativeDetails details) {
        Map<String, String> places = new LinkedHashMap<>();
        addPlaces("", JSON.valueToTree(details), places);
        places.remove("/status");
        return places;
    }

    private static void addPlaces(String pointer, JsonNode value, Map<String, String> places) {
        if (value.isObject()) {
            value.propertyStream().forEach(member -> addPlaces(pointer + "/" + member.getKey(), member.getValue(),
                    places));
        } else if (value.isArray()) {
            String list = value.valueStream().map(Change::text).collect(Collectors.joining(", "));
            if (!list.isEmpty()) {
                places.put(pointer, list);
            }
        } else if (!value.isNull()) {
            places.put(pointer, text(value));
        }
    }

    private static String text(JsonNode value) {
        return value.isObject() ? value.toString() : value.asString();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
