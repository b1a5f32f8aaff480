package org.sinergija.notifications.feed;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;

/// A CloudEvent 1.0 in its JSON format.
///
/// @param sequence of the subject's changes; what is lower than one that was read before is outdated
/// @param cursor by which reading goes on after this event
/// @param data the subject's full public state after the change
record FeedEvent(@Schema(allowableValues = "1.0") String specversion, String id, String source, String type,
        UUID subject, Instant time, String datacontenttype, String sequence, String cursor,
        @JsonRawValue @Schema(type = "object") String data) {

    static FeedEvent of(Entry entry, String cursor) {
        return new FeedEvent("1.0", entry.event(), entry.topic().source(), entry.type(), entry.subject(), entry.time(),
                "application/json", Long.toString(entry.sequence()), cursor, Objects.requireNonNull(entry.state()));
    }
}
