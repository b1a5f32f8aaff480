package org.sinergija.coordination.overlap;

import java.time.Instant;
import java.util.UUID;

/// What somebody said about an overlap; stays in this service.
///
/// @param by who: an account or a machine, by its id
record Comment(UUID id, String text, String by, Instant at) {}
