package org.sinergija.starter.web.idempotency;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/// What is known of a request that may be repeated.
///
/// @param bodyHash tells whether a repetition says the same
/// @param reservedId the first id that the request's code is given, at each repetition
/// @param answer the successful answer, once there is one
record Attempt(String bodyHash, UUID reservedId, @Nullable Answer answer) {
    Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }

    /// An answer as it was given.
    record Answer(int status, Map<String, String> headers, Binary body) {}
}
