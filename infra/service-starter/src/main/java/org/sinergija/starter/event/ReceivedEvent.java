package org.sinergija.starter.event;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A CloudEvent as it came from a topic. Without a body it erases its subject.
///
/// @param sequence the subject's version after the change
/// @param partition and `offset`: where it stood on its topic
public record ReceivedEvent(UUID id, long sequence, String type, Instant time, Lane lane, @Nullable String traceparent,
        int partition, long offset, @Nullable String body) {
    /// Of the extension of CloudEvents for distributed tracing.
    static final String TRACEPARENT = "ce_traceparent";

    /// @throws UnreadableEvent if a header is missing or malformed
    static ReceivedEvent of(Function<String, byte @Nullable []> headers, byte @Nullable [] key, byte @Nullable [] body,
            int partition, long offset) {
        try {
            Lane lane = Lane.of(optional(headers, Lane.HEADER));
            if (body == null || body.length == 0) {
                if (key == null) {
                    throw new UnreadableEvent("An erasure without a key");
                }
                return new ReceivedEvent(UUID.fromString(new String(key, UTF_8)), Long.MAX_VALUE, "", Instant.EPOCH,
                        lane, optional(headers, TRACEPARENT), partition, offset, null);
            }
            return new ReceivedEvent(UUID.fromString(text(headers, "ce_subject")),
                    Long.parseLong(text(headers, "ce_sequence")),
                    text(headers, "ce_type"), Instant.parse(text(headers, "ce_time")), lane,
                    optional(headers, TRACEPARENT), partition, offset, new String(body, UTF_8));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw new UnreadableEvent("A malformed CloudEvents header: " + malformed.getMessage(), malformed);
        }
    }

    /// Whether it erases what is known of its subject.
    public boolean erases() {
        return body == null;
    }

    /// @throws UnreadableEvent if the body is not a `T`
    public <T> T as(Class<T> state) {
        if (body == null) {
            throw new IllegalStateException("An erasure has no body");
        }
        try {
            return EventJson.read(body, state);
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException malformed) {
            throw new UnreadableEvent("The body is no %s: %s".formatted(state.getSimpleName(), malformed.getMessage()),
                    malformed);
        }
    }

    private static String text(Function<String, byte @Nullable []> headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new UnreadableEvent("The header %s is missing".formatted(name));
        }
        return value;
    }

    private static @Nullable String optional(Function<String, byte @Nullable []> headers, String name) {
        byte[] value = headers.apply(name);
        return value == null ? null : new String(value, UTF_8);
    }
}
