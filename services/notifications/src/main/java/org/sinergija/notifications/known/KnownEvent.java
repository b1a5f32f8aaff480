package org.sinergija.notifications.known;

import java.time.LocalDateTime;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param state its JSON, as the topic has it
/// @param start local time of its zone
@Document("events")
record KnownEvent(@Id UUID id, String state, LocalDateTime start) implements Held {}
