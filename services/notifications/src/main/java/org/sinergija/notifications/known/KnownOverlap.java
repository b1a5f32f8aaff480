package org.sinergija.notifications.known;

import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param state its JSON, as the topic has it
@Document("overlaps")
record KnownOverlap(@Id UUID id, String state) implements Held {}
