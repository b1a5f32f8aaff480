package org.sinergija.contracts.schema;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.PublicEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.schema.Schemas.JSON;

/// While one release takes the place of another, instances of both read what the other writes.
class ReleaseBeforeTest {
    private static final String ENDING = ".json";

    static List<String> released() {
        return Schemas.names(Schemas.RELEASED_EXAMPLES);
    }

    @ParameterizedTest
    @MethodSource("released")
    void an_event_of_the_release_before_is_read_whole(String file) {
        EventType type = EventType.of(file.substring(0, file.length() - ENDING.length()));
        String before = Schemas.text(Schemas.RELEASED_EXAMPLES.resolve(file));

        PublicEvent read = JSON.readValue(before, type.event());

        JsonNode again = JSON.readTree(JSON.writeValueAsString(read));
        JSON.readTree(before).propertyStream()
                .forEach(told -> assertThat(again.get(told.getKey())).as(told.getKey()).isEqualTo(told.getValue()));
        assertThat(Schemas.faults(type, JSON.readTree(before))).isEmpty();
    }

    @Test
    void each_released_event_has_an_example_that_stays_as_it_was_released() {
        assertThat(released()).containsExactlyInAnyOrderElementsOf(Schemas.names(Schemas.RELEASED).stream()
                .filter(name -> name.startsWith("org.sinergija."))
                .map(name -> name.replace(".schema.json", ENDING)).toList());
        assertThat(Arrays.stream(EventType.values()).map(type -> type.type() + ENDING)).containsAll(released());
    }
}
