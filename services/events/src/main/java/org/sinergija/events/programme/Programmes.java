package org.sinergija.events.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.sinergija.events.event.Event;
import org.sinergija.events.event.Timetable;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// The sessions of all events. What one says is written first, as an edition that nobody knows of; its slot in the agenda then
/// makes it count, if nothing is in the way by then. A crash between the two leaves an edition that nobody ever finds.
@Repository
public class Programmes implements Timetable {
    private static final String SLOTS = "slots";
    private static final String SESSION = "session";
    private static final int TRIES = 10;
    private static final int BATCH = 500;

    private final MongoTemplate mongo;
    private final Ids ids;

    Programmes(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    /// @throws RuleBroken if a speaker or the room is in another session by then
    Session add(UUID event, UUID id, SessionDetails details, Instant at) {
        Session wanted = written(id, 1, details, at);
        Criteria room = Criteria.where("slots.%d".formatted(Agenda.MOST - 1)).exists(false);
        Criteria once = Criteria.where("slots.session").ne(id);
        Update change = new Update().push(SLOTS, wanted.slot());
        while (!write(event, List.of(room, once, free(wanted.slot())), change)) {
            Agenda agenda = agenda(event);
            Optional<Slot> own = agenda.of(id);
            if (own.isPresent()) {
                // The request is the repetition of one that came to its end.
                forget(wanted);
                return get(event, id);
            }
            if (agenda.slots().size() >= Agenda.MOST) {
                forget(wanted);
                throw new RuleBroken("An event has at most %d sessions.".formatted(Agenda.MOST));
            }
            refuseIfTaken(agenda, wanted);
            begin(event);
        }
        return wanted;
    }

    /// @param former as it was when its organisers saw it last
    /// @throws Stale if somebody else changed it since
    /// @throws RuleBroken if a speaker or the room is in another session by then
    Session revise(UUID event, Session former, SessionDetails details, Instant at) {
        Session wanted = written(former.id(), former.version() + 1, details, at);
        Criteria unchanged = Criteria.where(SLOTS).elemMatch(
                Criteria.where(SESSION).is(former.id()).and("version").is(former.version()));
        Update change = new Update().set("slots.$[own]", wanted.slot())
                .filterArray("own.session", former.id().toString());
        while (!write(event, List.of(unchanged, free(wanted.slot())), change)) {
            Agenda agenda = agenda(event);
            if (agenda.of(former.id()).filter(former.slot()::equals).isEmpty()) {
                forget(wanted);
                throw new Stale("Somebody else has changed the session %s meanwhile.".formatted(former.id()));
            }
            refuseIfTaken(agenda, wanted);
        }
        forget(former);
        return wanted;
    }

    @Override
    public List<UUID> outside(Event event) {
        return agenda(event.id()).slots().stream().filter(slot -> !slot.liesWithin(event.details())).map(Slot::session)
                .toList();
    }

    /// Nobody's way crosses another's that did not before.
    ///
    /// @throws Stale if others change the programme all the time
    @Override
    public void shift(UUID event, Duration distance, Instant at) {
        for (int tried = 0; tried < TRIES; tried++) {
            List<Slot> slots = agenda(event).slots();
            if (slots.isEmpty() || distance.isZero() || isShifted(event, slots, distance, at)) {
                return;
            }
        }
        throw new Stale("Others change the programme at the moment; its sessions stayed at their times.");
    }

    /// @return false if somebody else changed the programme since it was read
    private boolean isShifted(UUID event, List<Slot> slots, Duration distance, Instant at) {
        List<Session> former = sessions(event, slots);
        List<Session> wanted = former.stream().map(session -> session.shifted(distance, ids.fresh(), at)).toList();
        mongo.insertAll(wanted.stream().map(Session::edition).toList());
        Criteria unchanged = Criteria.where(SLOTS).size(slots.size()).and("slots.edition")
                .all(slots.stream().map(Slot::edition).toList());
        boolean written = write(event, List.of(unchanged),
                new Update().set(SLOTS, wanted.stream().map(Session::slot).toList()));
        (written ? former : wanted).stream().map(session -> session.edition().id())
                .gather(Gatherers.windowFixed(BATCH)).forEach(
                        over -> mongo.remove(Query.query(Criteria.where("_id").in(over)), Edition.class));
        return written;
    }

    /// @throws NotFound if somebody else removed it meanwhile
    void remove(UUID event, Session session) {
        Criteria there = Criteria.where("slots.session").is(session.id());
        if (!write(event, List.of(there), new Update().pull(SLOTS, Map.of(SESSION, session.id().toString())))) {
            throw missing(session.id());
        }
        forget(session);
    }

    /// @throws NotFound if there is none
    Session get(UUID event, UUID id) {
        return find(event, id).orElseThrow(() -> missing(id));
    }

    Slice<Session> list(UUID event, Paging paging) {
        Slice<Slot> page = paging.page(agenda(event).slots(), Slot::place);
        return new Slice<>(sessions(event, page.items()), page.next());
    }

    /// All sessions of an event, in the order of its programme.
    public List<Session> all(UUID event) {
        return sessions(event, agenda(event).slots());
    }

    private Session written(UUID id, long version, SessionDetails details, Instant at) {
        Edition edition = mongo.insert(new Edition(ids.fresh(), id, details, at));
        return new Session(Slot.of(edition, version), edition);
    }

    private void forget(Session session) {
        mongo.remove(session.edition());
    }

    private boolean write(UUID event, List<Criteria> conditions, Update change) {
        Query those = query(event).addCriteria(new Criteria().andOperator(conditions));
        return mongo.updateFirst(those, change, Agenda.class).getMatchedCount() > 0;
    }

    /// That nothing of the slot is bound elsewhere meanwhile.
    private static Criteria free(Slot slot) {
        return Criteria.where(SLOTS).not().elemMatch(Criteria.where(SESSION).ne(slot.session()).and("start")
                .lt(slot.end()).and("end").gt(slot.start()).and("bound").in(slot.bound()));
    }

    private void refuseIfTaken(Agenda agenda, Session wanted) {
        Optional<Slot> taken = agenda.inTheWayOf(wanted.slot());
        if (taken.isPresent()) {
            forget(wanted);
            throw Collision.between(wanted, get(agenda.event(), taken.get().session()));
        }
    }

    private void begin(UUID event) {
        // If somebody else began it, or what was in the way has gone, that is as well.
        boolean _ = InsertOnce.insert(mongo, new Agenda(event, List.of()));
    }

    private Agenda agenda(UUID event) {
        Agenda agenda = mongo.findById(event, Agenda.class);
        return agenda == null ? new Agenda(event, List.of()) : agenda;
    }

    private Optional<Session> find(UUID event, UUID id) {
        return agenda(event).of(id).flatMap(slot -> sessions(event, List.of(slot)).stream().findFirst());
    }

    /// One that was changed since its slot was read is read anew.
    private List<Session> sessions(UUID event, List<Slot> slots) {
        // A few hundred at a time: the store answers each before anybody's patience ends.
        Map<UUID, Edition> editions = slots.stream().map(Slot::edition).gather(Gatherers.windowFixed(BATCH))
                .flatMap(some -> mongo.find(Query.query(Criteria.where("_id").in(some)), Edition.class).stream())
                .collect(Collectors.toMap(Edition::id, Function.identity()));
        return slots.stream().flatMap(slot -> {
            Edition edition = editions.get(slot.edition());
            return edition == null ? find(event, slot.session()).stream() : Stream.of(new Session(slot, edition));
        }).toList();
    }

    private static Query query(UUID event) {
        return Query.query(Criteria.where("_id").is(event));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no session %s.".formatted(id));
    }
}
