package org.sinergija.events.event;

import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.NotFound;
import org.springframework.stereotype.Repository;

@Repository
class StoredEvents extends Aggregates<Event> {
    StoredEvents(AggregateStore store) {
        super(Event.class, Topic.EVENTS, store);
    }

    /// As of one that there is not, where the caller may not know of it.
    NotFound unknown(UUID id) {
        return missing(id);
    }
}
