package org.sinergija.identity.protocol;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/// Remembers no session: a register in one instance's memory would make the others disagree on `sid`, which nobody asks for.
@Component
class NoSessions implements SessionRegistry {
    @Override
    public List<Object> getAllPrincipals() {
        return List.of();
    }

    @Override
    public List<SessionInformation> getAllSessions(Object principal, boolean includeExpired) {
        return List.of();
    }

    @Override
    public @Nullable SessionInformation getSessionInformation(String session) {
        return null;
    }

    @Override
    public void refreshLastRequest(String session) {}

    @Override
    public void registerNewSession(String session, Object principal) {}

    @Override
    public void removeSessionInformation(String session) {}
}
