package org.sinergija.testsupport.probe;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/// A record on a topic, as a CloudEvent in binary mode; an attribute that is missing is "".
///
/// @param key the aggregate's id
/// @param headers all headers, `ce_` names among them
/// @param body the value as JSON; a missing node where the record erases
public record SeenEvent(String topic, int partition, long offset, String key, Map<String, String> headers,
        JsonNode body) {

    public SeenEvent {
        headers = Map.copyOf(headers);
    }

    public String type() {
        return header("ce_type");
    }

    /// The aggregate's version that the event reports, 0 where the header is missing.
    public long sequence() {
        String sequence = header("ce_sequence");
        return sequence.isEmpty() ? 0 : Long.parseLong(sequence);
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return "%s/%d@%d %s key=%s %s".formatted(topic, partition, offset, type(), key, body);
    }
}
