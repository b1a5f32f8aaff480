package org.sinergija.starter.security;

import org.springframework.security.core.AuthenticationException;

/// The identity provider has not told its keys yet, so no token can be verified.
final class ProviderAway extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super("The identity provider does not answer.", cause);
    }
}
