package org.sinergija.identity.grant;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// That a token was issued once, and in which grant. It outlives the token's turn, so that a token that was replaced is known
/// for what it is when it comes back.
@Document("traces")
record Trace(@Id String hash, Kind kind, String grant, Instant expiresAt) {}
