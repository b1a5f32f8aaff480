package org.sinergija.starter.event;

import org.sinergija.contracts.PublicEvent;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of events, the same in every service and independent of how a service's HTTP answers are written. Unknown
/// properties are ignored: an older consumer reads a newer event.
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private EventJson() {}

    public static String write(PublicEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /// The full public state, as an event tells it.
    static String write(Object state) {
        return MAPPER.writeValueAsString(state);
    }

    /// @throws tools.jackson.core.JacksonException if it is not such an event
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
