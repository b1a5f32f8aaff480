package org.sinergija.identity.proof;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/// After failures the next try must wait (HTTP 429).
public final class TooSoon extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    TooSoon(Duration wait) {
        super("The next try must wait %d s.".formatted(wait.toSeconds()));
        this.wait = wait;
    }

    /// In whole seconds, at least one.
    public Duration waiting() {
        return wait;
    }
}
