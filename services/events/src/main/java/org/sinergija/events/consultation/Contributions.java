package org.sinergija.events.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// All contributions. What is not published, only its contributor and the moderators know; a draft, only its contributor.
@Repository
public class Contributions {
    private static final String CONSULTATION = "consultation";
    private static final String STATUS = "status";
    private static final String BY = "by";

    private final MongoTemplate mongo;

    Contributions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// Where this account contributed.
    public List<UUID> madeBy(String account) {
        try (Stream<Contribution> found = ofAccount(account)) {
            return found.map(Contribution::id).toList();
        }
    }

    /// Takes the account and the person's name out of all that it contributed; drafts go altogether.
    public void forget(String account) {
        try (Stream<Contribution> found = ofAccount(account)) {
            found.forEach(each -> {
                if (each.status() == ContributionStatus.DRAFT) {
                    mongo.remove(each);
                } else {
                    save(each.withoutPerson());
                }
            });
        }
    }

    /// @throws NotFound if there is none, or none that the caller may know of
    Contribution shown(Consultation consultation, UUID id, Caller caller) {
        Criteria one = Criteria.where("_id").is(id).and(CONSULTATION).is(consultation.id());
        @Nullable
        Contribution found = mongo.findOne(Query.query(new Criteria().andOperator(one, known(consultation, caller))),
                Contribution.class);
        if (found == null) {
            throw missing(id);
        }
        return found;
    }

    /// @throws NotFound if there is none of the caller's
    Contribution own(Consultation consultation, UUID id, Caller caller) {
        Contribution found = shown(consultation, id, caller);
        if (!found.by().equals(caller.subject())) {
            throw missing(id);
        }
        return found;
    }

    Slice<Contribution> list(Consultation consultation, List<Criteria> further, Paging paging, Caller caller) {
        return paging.find(mongo, Contribution.class,
                Stream.concat(Stream.of(Criteria.where(CONSULTATION).is(consultation.id()),
                        known(consultation, caller)), further.stream()).toList());
    }

    Optional<Contribution> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Contribution.class));
    }

    /// Those whose contributors left an address. To be closed.
    Stream<Contribution> withAddress(UUID consultation) {
        return mongo.stream(Query.query(Criteria.where(CONSULTATION).is(consultation).and("details.email").ne(null)),
                Contribution.class);
    }

    /// In the order in which they came.
    Stream<Contribution> published(UUID consultation) {
        return mongo.stream(Query.query(published(Criteria.where(CONSULTATION).is(consultation))).with(Sort.by("_id")),
                Contribution.class);
    }

    int countPublished(UUID consultation) {
        return Math.toIntExact(mongo.count(Query.query(published(Criteria.where(CONSULTATION).is(consultation))),
                Contribution.class));
    }

    /// One whose id is stored already is the retry of a request that was answered before.
    Contribution add(Contribution contribution) {
        return InsertOnce.insertOrFind(mongo, Contribution.class, contribution.id(), contribution);
    }

    Contribution save(Contribution changed) {
        try {
            return mongo.save(changed);
        } catch (OptimisticLockingFailureException fasterOne) {
            throw new Stale("Somebody else has changed the contribution %s meanwhile.".formatted(changed.id()));
        }
    }

    private static Criteria known(Consultation consultation, Caller caller) {
        Criteria own = Criteria.where(BY).is(caller.subject());
        return caller.belongsTo(consultation.details().organisation())
                ? new Criteria().orOperator(Criteria.where(STATUS).ne(ContributionStatus.DRAFT), own)
                : new Criteria().orOperator(published(new Criteria()), own);
    }

    private static Criteria published(Criteria among) {
        return among.and(STATUS).is(ContributionStatus.PUBLISHED);
    }

    private Stream<Contribution> ofAccount(String account) {
        return mongo.stream(Query.query(Criteria.where(BY).is(account)), Contribution.class);
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no contribution %s.".formatted(id));
    }
}
