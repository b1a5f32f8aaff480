package org.sinergija.notifications.feed;

import java.util.List;

import org.sinergija.starter.event.UnreadableEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A subject's state as everybody may read it: as its topic has it, on one line, but for the accounts of people.
final class PublicState {
    /// In place of an account, which the schema requires.
    static final String WITHHELD = "withheld";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private PublicState() {}

    /// @throws UnreadableEvent if it is no JSON object
    static String of(String body) {
        if (!(read(body) instanceof ObjectNode state)) {
            throw new UnreadableEvent("The body is no JSON object");
        }
        for (String decision : List.of("resolution", "previousResolution")) {
            if (state.get(decision) instanceof ObjectNode made && made.has("by")) {
                made.put("by", WITHHELD);
            }
        }
        return JSON.writeValueAsString(state);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException malformed) {
            throw new UnreadableEvent("The body is no JSON: " + malformed.getOriginalMessage(), malformed);
        }
    }
}
