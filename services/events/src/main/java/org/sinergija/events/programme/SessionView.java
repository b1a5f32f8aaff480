package org.sinergija.events.programme;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.sinergija.events.event.EventDetails;

/// A session as it is shown.
///
/// @param outsideEvent true where the event was moved away from it
record SessionView(UUID id, @JsonUnwrapped SessionDetails details,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean outsideEvent, Instant updatedAt) {
    static SessionView of(Session session, EventDetails event) {
        return new SessionView(session.id(), session.details(), session.details().liesWithin(event) ? null : true,
                session.updatedAt());
    }
}
