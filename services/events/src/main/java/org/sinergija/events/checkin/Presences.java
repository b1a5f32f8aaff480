package org.sinergija.events.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// Who was there on which days.
@Repository
public class Presences {
    private static final String EVENT = "event";
    private static final int MOST = 20_000;

    private final MongoTemplate mongo;

    Presences(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// On which days of the event somebody was there.
    public Set<LocalDate> days(UUID event, UUID registration) {
        return find(Criteria.where(EVENT).is(event).and("registration").is(registration)).stream().map(Presence::day)
                .collect(Collectors.toSet());
    }

    List<UUID> on(UUID event, LocalDate day) {
        return find(Criteria.where(EVENT).is(event).and("day").is(day)).stream().map(Presence::registration).sorted()
                .toList();
    }

    void note(UUID event, UUID registration, LocalDate day) {
        mongo.save(Presence.of(event, registration, day));
    }

    private List<Presence> find(Criteria criteria) {
        return mongo.find(Query.query(criteria).limit(MOST), Presence.class);
    }
}
