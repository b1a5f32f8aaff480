package org.sinergija.events.event;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;

/// An event as it is shown.
///
/// @param onlineUrl where to join, for its organisers; who is registered finds it with the registration
/// @param sessionsOutside which sessions lie outside the event, told to whoever has just changed it
record EventView(@JsonUnwrapped EventState event,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String onlineUrl,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> sessionsOutside) {}
