package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.sinergija.contracts.Topic;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.person.Erasure;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Overlaps extends Aggregates<Overlap> {
    private static final int MOST = 1_000;
    private static final int TRIES = 10;

    Overlaps(AggregateStore store) {
        super(Overlap.class, Topic.OVERLAPS, store);
    }

    /// @throws NotFound if there is none, or none that the audience may know of, which is told in the same words
    Overlap get(UUID id, Audience audience) {
        Criteria known = new Criteria().andOperator(Criteria.where("withdrawn").is(false), SeenSides.either(audience));
        return find(Query.query(Criteria.where("_id").is(id).orOperator(SeenSides.both(audience), known)).limit(1))
                .stream().findFirst().orElseThrow(() -> missing(id));
    }

    /// The standing ones of a subject, and those that show it to others than it is shown to now.
    List<Overlap> concerning(Subject subject) {
        return find(Query.query(new Criteria().andOperator(OverlapFilter.ofSubject(subject.id()),
                new Criteria().orOperator(Criteria.where("withdrawn").is(false), SeenSides.otherwiseThan(subject))))
                .limit(MOST));
    }

    List<Overlap> showingOtherwise(Subject subject) {
        return find(Query.query(SeenSides.otherwiseThan(subject)).limit(MOST));
    }

    List<Overlap> standingOf(UUID subject) {
        return find(Query.query(new Criteria().andOperator(OverlapFilter.ofSubject(subject),
                Criteria.where("withdrawn").is(false))).limit(MOST));
    }

    /// Where this person commented or decided.
    List<UUID> touchedBy(String person) {
        Criteria touched = new Criteria().orOperator(Stream.of("comments.by", "resolution.by", "previousResolution.by")
                .map(place -> Criteria.where(place).is(person)).toList());
        try (Stream<Overlap> found = all(List.of(touched))) {
            return found.map(Overlap::id).toList();
        }
    }

    /// Takes the person out of an overlap, out of what is not published yet of it, and, by publishing the rest, off the topic.
    void forget(UUID id, String person) {
        insist(() -> {
            Overlap overlap = get(id);
            rewriteUnpublished(id, body -> body.replace(by(person), by(Erasure.ERASED)));
            overlap.forget(person);
            save(overlap);
            return true;
        });
    }

    private static String by(String person) {
        return "\"by\":" + JsonMapper.shared().writeValueAsString(person);
    }

    /// Tries until an attempt says that it is done, for as long as somebody else is faster; but not forever.
    ///
    /// @throws Stale if somebody was so at the last attempt too
    static void insist(BooleanSupplier attempt) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                if (attempt.getAsBoolean()) {
                    return;
                }
            } catch (Stale someoneElseWasFaster) {
                if (tried == TRIES) {
                    throw someoneElseWasFaster;
                }
            }
        }
    }
}
