package org.sinergija.events.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// The events as other features reach them.
@Component
public class Events {
    private final StoredEvents stored;

    Events(StoredEvents stored) {
        this.stored = stored;
    }

    /// The one with this id, whoever asks.
    ///
    /// @throws NotFound if there is none
    public Event get(UUID id) {
        return stored.get(id);
    }

    public Optional<Event> find(UUID id) {
        return stored.find(id);
    }

    /// In the order in which they were drafted, a few in memory at a time; holds a cursor of the store until it is closed.
    public Stream<Event> all(List<Criteria> criteria) {
        return stored.all(criteria);
    }

    /// The one with this id as far as the caller may know of it.
    ///
    /// @throws NotFound if there is none, or one that is a draft of others
    public Event shown(UUID id, Caller caller) {
        Event event = stored.get(id);
        if (!event.isPublic() && !isOrganiser(event, caller)) {
            throw stored.unknown(id);
        }
        return event;
    }

    /// The one with this id, for its organisers.
    ///
    /// @throws NotFound if there is none, or one that is a draft of others
    public Event ofOrganiser(UUID id, Caller caller) {
        Event event = shown(id, caller);
        caller.mustBelongToOneOf(event.details().organisers());
        return event;
    }

    public static boolean isOrganiser(Event event, Caller caller) {
        return event.details().organisers().stream().anyMatch(caller::belongsTo);
    }
}
