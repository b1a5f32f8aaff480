package org.sinergija.gateway.joined;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where a page of the joined audit ended. Whoever forges one reads at another place of what he may read anyway: each
/// service checks its own part.
///
/// @param before the id of the last entry told
/// @param places where each service's entries go on, by its name; one that has no more is missing
record AuditCursor(String before, Map<String, String> places) {
    AuditCursor {
        Objects.requireNonNull(before);
        places = Map.copyOf(places);
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JsonMapper.shared().writeValueAsBytes(this));
    }

    /// Empty if it is none of ours.
    static Optional<AuditCursor> of(String text) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(new String(Base64.getUrlDecoder().decode(text),
                    StandardCharsets.UTF_8), AuditCursor.class));
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }
}
