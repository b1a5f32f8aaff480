package org.sinergija.events.letter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.events.event.Events;
import org.sinergija.events.registration.Registrations;
import org.sinergija.events.seat.Entry;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ProjectionStore;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// Writes to all who registered when their event moves. That it is called off, each seat's release tells.
@Component
class EventNews implements EventHandler {
    private final MongoTemplate mongo;
    private final ProjectionStore projections;
    private final Events events;
    private final Ledgers ledgers;
    private final Registrations registrations;
    private final Letters letters;
    private final Clock clock;

    EventNews(MongoTemplate mongo, ProjectionStore projections, Events events, Ledgers ledgers,
            Registrations registrations, Letters letters, Clock clock) {
        this.mongo = mongo;
        this.projections = projections;
        this.events = events;
        this.ledgers = ledgers;
        this.registrations = registrations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "movedEvents";
    }

    @Override
    public Topic topic() {
        return Topic.EVENTS;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erases()) {
            projections.remove(ToldPlan.class, event.id());
            return;
        }
        EventState state = event.as(EventState.class);
        if (state.status() != EventStatus.PUBLISHED || events.find(state.id()).isEmpty()) {
            return;
        }
        Plan now = Plan.of(state);
        Optional.ofNullable(mongo.findById(state.id(), ToldPlan.class)).map(ToldPlan::plan)
                .filter(before -> !before.equals(now))
                .ifPresent(before -> write(state.id(), state.calendarSequence(), before));
        // Only after all is written, so that what a crash interrupts is done again.
        projections.put(state.id(), event.sequence(), new ToldPlan(state.id(), now));
    }

    @Override
    public void clear() {
        // What was told stays told; reading again writes nothing twice.
    }

    private void write(UUID event, int calendarSequence, Plan before) {
        List<UUID> concerned = ledgers.decide(event, (ledger, _) -> () -> ledger.entries().stream()
                .filter(entry -> !entry.status().isOver()).map(Entry::registration).toList());
        concerned.forEach(registration -> registrations.find(registration).ifPresent(to -> letters.add(Letter.of(
                "%s/moved/%d/%s".formatted(event, calendarSequence, registration), event, registration,
                Occasion.MOVED, to.email(), before, clock.instant()))));
    }
}
