package org.sinergija.events.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.seating.Ledgers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes personal data that nobody needs any more: needs after their event, and what a crash left without a decision.
@Component
class Tidying {
    private static final Logger log = LoggerFactory.getLogger(Tidying.class);
    /// Far longer than any request takes, so that none is deleted while the ledger decides on it.
    private static final Duration DECIDING = Duration.ofMinutes(10);
    private static final Duration NEEDS_KEPT = Duration.ofDays(30);

    private final Ledgers ledgers;
    private final Registrations registrations;
    private final Events events;
    private final Clock clock;

    Tidying(Ledgers ledgers, Registrations registrations, Events events, Clock clock) {
        this.ledgers = ledgers;
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sinergija.events.tidy:10m}", initialDelayString = "${sinergija.events.tidy:10m}")
    void tidy() {
        try {
            settleUndecided(clock.instant());
            deleteOldNeeds(clock.instant());
        } catch (DataAccessException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; trying again");
        }
    }

    void settleUndecided(Instant now) {
        Map<UUID, List<UUID>> byEvent = registrations.undecidedBefore(now.minus(DECIDING)).stream().collect(Collectors
                .groupingBy(Registration::event, Collectors.mapping(Registration::id, Collectors.toList())));
        byEvent.forEach((event, ids) -> {
            List<UUID> known = ledgers.decide(event,
                    (ledger, _) -> () -> ids.stream().filter(ledger::contains).toList());
            registrations.decided(known);
            ids.stream().filter(id -> !known.contains(id)).forEach(registrations::remove);
        });
    }

    void deleteOldNeeds(Instant now) {
        for (UUID id : registrations.eventsWithNeeds()) {
            Optional<Instant> end = events.find(id).map(Event::end);
            if (end.isEmpty() || !now.isBefore(end.get().plus(NEEDS_KEPT))) {
                registrations.deleteNeeds(id);
                log.atInfo().addKeyValue("event", id).log("Needs of participants deleted");
            }
        }
    }
}
