package org.sinergija.events.event;

import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Repository;

/// All events.
@Repository
public class Events extends Aggregates<Event> {
    Events(AggregateStore store) {
        super(Event.class, Topic.EVENTS, store);
    }

    /// The one with this id as far as the caller may know of it.
    ///
    /// @throws NotFound if there is none, or one that is a draft of others
    public Event shown(UUID id, Caller caller) {
        Event event = get(id);
        if (!event.isPublic() && !isOrganiser(event, caller)) {
            throw missing(id);
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
