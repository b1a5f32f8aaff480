package org.sinergija.events.calendar;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Somebody's calendar at a secret address.
///
/// @param person by which the same person is known again
/// @param key of which the secret is derived; it leads nowhere without the service's own
/// @param address a hash of the secret
@Document("personal_calendars")
record PersonalCalendar(@Id String person, UUID key, String address, Instant since) {}
