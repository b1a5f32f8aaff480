package org.sinergija.contracts.schema;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.PublicEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.schema.Schemas.JSON;

class EventSchemaTest {
    @ParameterizedTest
    @EnumSource
    void the_example_meets_the_schema(EventType type) {
        assertThat(Schemas.faults(type, JSON.readTree(Schemas.example(type)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_example_read_as_a_record_and_written_again_is_the_same(EventType type) {
        PublicEvent event = JSON.readValue(Schemas.example(type), type.event());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(Schemas.example(type)));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_the_record_holds_its_json_meets_the_schema_and_reads_back(EventType type) {
        Arbitrary.many(type.event(), 100).forEach(event -> {
            String json = JSON.writeValueAsString(event);

            assertThat(Schemas.faults(type, JSON.readTree(json))).as(json).isEmpty();
            assertThat(JSON.readValue(json, type.event())).isEqualTo(event);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_names_each_property_that_the_record_has_and_no_other(EventType type) {
        JsonNode state = state(type);

        JsonNode event = JSON.valueToTree(Arbitrary.full(type.event()));

        assertThat(event.propertyNames()).containsExactlyInAnyOrderElementsOf(state.path("properties").propertyNames());
        state.path("$defs").propertyStream().forEach(part -> assertThat(objectsLike(part.getValue(), event))
                .as(part.getKey()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_promises_just_what_each_event_has(EventType type) {
        Set<String> always = new TreeSet<>(state(type).path("properties").propertyNames());

        Arbitrary.many(type.event(), 100)
                .forEach(event -> always.retainAll(JSON.<JsonNode>valueToTree(event).propertyNames()));

        assertThat(state(type).path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(always);
    }

    @ParameterizedTest
    @EnumSource
    void an_event_without_a_required_property_is_refused(EventType type) {
        for (JsonNode required : state(type).path("required")) {
            ObjectNode event = (ObjectNode) JSON.readTree(Schemas.example(type));
            event.remove(required.asString());

            assertThat(Schemas.faults(type, event)).as("without %s", required).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_property_that_nobody_knows_yet_is_no_fault_and_ignored(EventType type) {
        ObjectNode event = (ObjectNode) JSON.readTree(Schemas.example(type));
        PublicEvent known = JSON.treeToValue(event, type.event());
        event.put("addedLater", true);

        assertThat(Schemas.faults(type, event)).isEmpty();
        assertThat(JSON.treeToValue(event, type.event())).isEqualTo(known);
    }

    @Test
    void each_event_has_a_schema_and_an_example_and_there_is_no_other() {
        Set<String> schemas = new TreeSet<>(Schemas.names(Schemas.CURRENT));
        schemas.removeIf(name -> !name.startsWith("org.sinergija."));

        assertThat(schemas).containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                .map(type -> Schemas.fileOf(type).getFileName().toString()).toList());
        assertThat(Schemas.names(Schemas.EXAMPLES)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(EventType.values()).map(type -> type.type() + ".json").toList());
    }

    private static JsonNode state(EventType type) {
        String state = JSON.readTree(Schemas.text(Schemas.fileOf(type))).path("$ref").asString();
        return JSON.readTree(Schemas.text(Schemas.CURRENT.resolve(state)));
    }

    /// Whether somewhere in the event there is an object with just the properties that this part may have.
    private static boolean objectsLike(JsonNode part, JsonNode event) {
        Set<String> wanted = new TreeSet<>(part.path("properties").propertyNames());
        return objects(event).anyMatch(object -> new TreeSet<>(object.propertyNames()).equals(wanted));
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        return Stream.concat(Stream.of(node),
                node.valueStream().flatMap(EventSchemaTest::objects));
    }
}
