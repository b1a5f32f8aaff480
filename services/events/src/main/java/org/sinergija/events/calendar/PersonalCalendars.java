package org.sinergija.events.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// The calendars that people made for themselves, one each. Whoever knows a secret reads one; none is stored.
@Repository
class PersonalCalendars {
    static final String ADDRESS = "address";

    private final MongoTemplate mongo;
    private final Seal secrets;
    private final Seal addresses;

    PersonalCalendars(MongoTemplate mongo, Keys keys) {
        this.mongo = mongo;
        secrets = keys.seal("secrets of calendars");
        addresses = keys.seal("addresses of calendars");
    }

    /// A new secret, and the end of the one before.
    PersonalCalendar make(String person, UUID key, Instant at) {
        return mongo.save(new PersonalCalendar(person, key, addresses.of(secrets.of(key.toString())), at));
    }

    String secret(PersonalCalendar calendar) {
        return secrets.of(calendar.key().toString());
    }

    Optional<PersonalCalendar> of(String person) {
        return Optional.ofNullable(mongo.findById(person, PersonalCalendar.class));
    }

    Optional<PersonalCalendar> at(String secret) {
        return Optional.ofNullable(mongo.findOne(Query.query(Criteria.where(ADDRESS).is(addresses.of(secret))),
                PersonalCalendar.class));
    }

    void withdraw(String person) {
        mongo.remove(Query.query(Criteria.where("_id").is(person)), PersonalCalendar.class);
    }
}
