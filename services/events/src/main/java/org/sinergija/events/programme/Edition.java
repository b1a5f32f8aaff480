package org.sinergija.events.programme;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What organisers said of a session at one time; never changed. It counts as long as the session's slot names it.
@Document("sessions")
record Edition(@Id UUID id, UUID session, SessionDetails details, Instant writtenAt) {}
