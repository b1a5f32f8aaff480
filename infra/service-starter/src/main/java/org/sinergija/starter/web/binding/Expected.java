package org.sinergija.starter.web.binding;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// How faults name what a place in a body should hold, and what it holds.
final class Expected {
    private static final int SHOWN = 60;
    private static final Map<Class<?>, String> NAMES = Map.ofEntries(Map.entry(String.class, "text"),
            Map.entry(Boolean.class, "true or false"), Map.entry(boolean.class, "true or false"),
            Map.entry(Integer.class, "a whole number"), Map.entry(int.class, "a whole number"),
            Map.entry(Long.class, "a whole number"), Map.entry(long.class, "a whole number"),
            Map.entry(LocalDate.class, "a day such as 2026-10-16"),
            Map.entry(LocalDateTime.class, "a local time such as 2026-10-16T09:00:00"),
            Map.entry(LocalTime.class, "a time of day such as 09:00"),
            Map.entry(Instant.class, "an instant such as 2026-10-16T09:00:00Z"),
            Map.entry(ZoneId.class, "a time zone such as Europe/Belgrade"), Map.entry(UUID.class, "an id (UUID)"));

    private Expected() {}

    static String of(Class<?> type) {
        String name = NAMES.get(type);
        if (name != null) {
            return name;
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
        }
        Class<?> shownAs = shownAs(type);
        if (!shownAs.equals(type)) {
            return of(shownAs);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    /// What a record with `@JsonValue` is in JSON.
    private static Class<?> shownAs(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class)).findFirst()
                        .<Class<?>>map(RecordComponent::getType).orElse(type)
                : type;
    }

    static String is(@Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case null, default -> "nothing";
        };
    }

    static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
