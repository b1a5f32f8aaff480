package org.sinergija.notifications.happening;

import java.time.Instant;
import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ReceivedEvent;
import org.sinergija.starter.event.UnreadableEvent;

/// An event of another service; without a state where it erases its subject.
public record Happening(Topic topic, ReceivedEvent event) {
    /// The same as the CloudEvent's: once for each change of each subject.
    public String id() {
        return subject() + ":" + event.sequence();
    }

    public UUID subject() {
        return event.id();
    }

    /// The CloudEvents `type`.
    public String type() {
        return event.type();
    }

    public Instant time() {
        return event.time();
    }

    public Lane lane() {
        return event.lane();
    }

    public boolean erases() {
        return event.erases();
    }

    /// The subject as it now stands.
    ///
    /// @throws UnreadableEvent if it is no `T`
    public <T> T as(Class<T> state) {
        return event.as(state);
    }
}
