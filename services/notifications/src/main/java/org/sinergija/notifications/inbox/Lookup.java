package org.sinergija.notifications.inbox;

import java.util.List;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// What a message is about, for whoever does something about it.
@Component
public class Lookup {
    private final Inbox inbox;

    Lookup(Inbox inbox) {
        this.inbox = inbox;
    }

    /// @throws NotFound if the caller has no such message
    public List<UUID> overlapsOf(UUID message, Caller caller) {
        return inbox.get(Reader.of(caller), message).overlaps();
    }
}
