package org.sinergija.identity.grant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/// What can be asked for by its value.
enum Kind {
    /// Of a consent page that waits for its answer.
    STATE, CODE, ACCESS_TOKEN, REFRESH_TOKEN, ID_TOKEN;

    /// Whether a search for this type may find it; any type where none is named.
    boolean is(@Nullable OAuth2TokenType type) {
        return type == null || type.getValue().equalsIgnoreCase(name());
    }
}
