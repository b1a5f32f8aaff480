package org.sinergija.starter.web.idempotency;

import java.util.Map;
import java.util.UUID;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.web.problem.Problem;

/// What is known of a request that may be repeated.
///
/// @param bodyHash tells whether a repetition says the same; of a streamed body unknown until it was answered
/// @param reservedId the first id that the request's code is given, at each repetition
/// @param answer the successful answer, once there is one
record Attempt(@Nullable String bodyHash, UUID reservedId, @Nullable Answer answer) {
    /// @throws org.springframework.web.ErrorResponseException if it said something else
    void mustHaveSaid(String hash) {
        if (!hash.equals(bodyHash)) {
            throw Problem.IDEMPOTENCY_KEY_REUSED
                    .refusing("This Idempotency-Key came with another body before; a new request needs a new key.");
        }
    }

    /// An answer as it was given.
    record Answer(int status, Map<String, String> headers, Binary body) {}
}
