package org.sinergija.events.seating;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/// Has the ledger follow what its event says of seats, caps, closing and cancellation. All is read from the event itself.
@Component
class EventTerms implements EventHandler {
    private final Ledgers ledgers;

    EventTerms(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public String name() {
        return "seatTerms";
    }

    @Override
    public Topic topic() {
        return Topic.EVENTS;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.erases()) {
            ledgers.follow(event.id());
        }
    }

    @Override
    public void clear() {
        // Nothing was learnt that the event does not say itself.
    }
}
