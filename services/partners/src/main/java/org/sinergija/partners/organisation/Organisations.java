package org.sinergija.partners.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.partners.naming.NameKeys;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class Organisations extends Aggregates<Organisation> {
    private static final int MOST = 1_000;
    private static final int MOST_SHARING = 10_000;
    private static final int ATTEMPTS = 10;
    private static final String DECISIONS = "merges.decisions";
    private static final String BY = "by";
    private static final String REVERSED_BY = "reversal.by";

    Organisations(AggregateStore store) {
        super(Organisation.class, Topic.ORGANISATIONS, store,
                new Index("identity.claims", Sort.Direction.ASC).unique().sparse());
    }

    /// Saves it under names that no other goes by. Whoever claims one of them at the same moment is found when it is
    /// looked for again.
    ///
    /// @throws org.sinergija.starter.fault.RuleBroken with the candidates if it may be entered already
    Organisation saveApart(Organisation organisation) {
        for (int attempt = 1;; attempt++) {
            organisation.standApartFrom(alike(organisation));
            try {
                return save(organisation);
            } catch (DuplicateKeyException claimed) {
                if (attempt == ATTEMPTS) {
                    throw claimed;
                }
            }
        }
    }

    /// Saves it with whatever names and references nobody else holds, though others may be alike.
    Organisation saveClaiming(Organisation organisation) {
        for (int attempt = 1;; attempt++) {
            organisation.claimWhatIsFree(alike(organisation));
            try {
                return save(organisation);
            } catch (DuplicateKeyException claimed) {
                if (attempt == ATTEMPTS) {
                    throw claimed;
                }
            }
        }
    }

    List<Organisation> suspended() {
        return find(Query.query(Criteria.where("status").is(OrganisationStatus.SUSPENDED)).limit(MOST));
    }

    /// All that go by one of the names, acronyms or references, or hold one of the claims.
    List<Organisation> sharing(Set<String> names, Set<String> acronyms, Set<String> references, Set<String> claims) {
        return find(Query.query(new Criteria().orOperator(Criteria.where("identity.keys.names").in(names),
                Criteria.where("identity.keys.acronyms").in(acronyms),
                Criteria.where("identity.references").in(references),
                Criteria.where("identity.claims").in(claims))).limit(MOST_SHARING));
    }

    /// Those that took over from this one; one at most, but for a moment or after a crash.
    List<Organisation> takersOver(UUID from) {
        return find(Query.query(Criteria.where("merges.taken.from").is(from)).limit(MOST));
    }

    /// Those that were at some time found to be this one.
    List<Organisation> everMergedInto(UUID target) {
        return find(Query.query(Criteria.where("merges.decisions.into").is(target)).limit(MOST));
    }

    /// Those of which this person decided that they are others, or that they are not.
    List<Organisation> decidedBy(String person) {
        return find(Query.query(new Criteria().orOperator(Criteria.where(DECISIONS + "." + BY).is(person),
                Criteria.where(DECISIONS + "." + REVERSED_BY).is(person))).limit(MOST));
    }

    void forget(String person) {
        forget(DECISIONS, BY, person);
        forget(DECISIONS, REVERSED_BY, person);
    }

    private List<Organisation> alike(Organisation organisation) {
        NameKeys keys = organisation.identity().keys();
        Criteria shared = new Criteria().orOperator(Criteria.where("identity.keys.names").in(keys.names()),
                Criteria.where("identity.keys.acronyms").in(keys.abbreviations()),
                Criteria.where("identity.keys.initials").in(keys.abbreviations()),
                Criteria.where("identity.references").in(organisation.identity().references()));
        return find(Query.query(new Criteria().andOperator(Criteria.where("_id").ne(organisation.id()), shared))
                .limit(MOST));
    }
}
