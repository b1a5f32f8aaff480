package org.sinergija.starter.security;

/// The identity provider gives the service no token, so it cannot call others; to be tried again.
public final class IdentityAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityAway(Throwable cause) {
        super("The identity provider gives no token.", cause);
    }
}
