package org.sinergija.contracts.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.schema.Schemas.JSON;

class CompatibilityTest {
    private static final String RELEASED = """
            {"type": "object", "required": ["id"], "properties": {
              "id": {"type": "string", "format": "uuid"},
              "score": {"type": "number", "minimum": 0, "maximum": 1},
              "tags": {"type": "array", "items": {"type": "string", "minLength": 1}},
              "status": {"type": "string", "enum": ["OPEN", "CLOSED"]},
              "lead": {"$ref": "#/$defs/party"}},
             "$defs": {"party": {"type": "object", "properties": {"name": {"type": "string", "pattern": "^[A-Z]"}}}}}
            """;

    @Test
    void every_schema_may_take_the_place_of_its_released_copy() {
        Map<String, JsonNode> current = Schemas.in(Schemas.CURRENT);
        List<String> breaks = new ArrayList<>();

        Schemas.in(Schemas.RELEASED).forEach((name, released) -> {
            JsonNode now = current.get(name);
            if (now == null) {
                breaks.add(name + " is gone");
            } else {
                Compatibility.breaks(released, now).forEach(fault -> breaks.add(name + fault));
            }
        });

        assertThat(breaks).isEmpty();
    }

    @Test
    void every_schema_has_been_released() {
        assertThat(Schemas.names(Schemas.RELEASED)).containsExactlyElementsOf(Schemas.names(Schemas.CURRENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "id": {"type": "string", "format": "uuid"},| | /properties/id: is gone
                    {"type": "number",                         | {"type": "integer", | /properties/score: type was "number" and is "integer"
                    "format": "uuid"                           | "format": "uri" | /properties/id: format was "uuid" and is "uri"
                    ["id"]                                     | ["id", "score"] | /properties/score: is required now
                    ["id"]                                     | [] | /properties/id: is promised no longer
                    ["OPEN", "CLOSED"]                         | ["OPEN", "SHUT"] | /properties/status: no longer takes [CLOSED]
                    "minimum": 0                               | "minimum": 0.5 | /properties/score: minimum was 0 and is 0.5
                    "maximum": 1                               | "maximum": 0.9 | /properties/score: maximum was 1 and is 0.9
                    "minLength": 1                             | "minLength": 2 | /properties/tags/items: minLength was 1 and is 2
                    {"type": "array",                          | {"maxItems": 5, "type": "array", | /properties/tags: maxItems was  and is 5
                    ^[A-Z]                                     | ^[A-D] | /$defs/party/properties/name: pattern was "^[A-Z]" and is "^[A-D]"
                    #/$defs/party                              | #/$defs/other | /properties/lead: $ref was "#/$defs/party" and is "#/$defs/other"
                    {"type": "object", "required"              | {"additionalProperties": false, "type": "object", "required" | : additionalProperties was  and is false
                    """)
    void a_break_is_named_by_its_place(String from, String to, String named) {
        assertThat(RELEASED).contains(from);

        List<String> breaks = Compatibility.breaks(JSON.readTree(RELEASED),
                JSON.readTree(RELEASED.replace(from, to == null ? "" : to)));

        assertThat(breaks).contains(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "score":           | "added": {"type": "string"}, "score":
            ["OPEN", "CLOSED"] | ["OPEN", "CLOSED", "ESCALATED"]
            "minimum": 0       | "minimum": -1
            , "minLength": 1   | , "minLength": 0
            {"type": "number", | {"description": "A probability", "type": "number",
            """)
    void an_addition_or_a_wider_bound_is_no_break(String from, String to) {
        assertThat(RELEASED).contains(from);

        assertThat(Compatibility.breaks(JSON.readTree(RELEASED), JSON.readTree(RELEASED.replace(from, to)))).isEmpty();
    }
}
