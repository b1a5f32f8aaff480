package org.sinergija.notifications.subscription;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// How far a subscription's digests have come.
///
/// @param id the subscription's
/// @param until what came until then was told, or is not to be told by a digest
/// @param leasedUntil until then the next one is in somebody's hands
@Document("digests")
record Digest(@Id UUID id, Instant until, Instant leasedUntil) {}
