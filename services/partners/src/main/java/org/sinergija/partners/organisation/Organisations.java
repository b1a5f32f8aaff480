package org.sinergija.partners.organisation;

import java.util.List;

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
    private static final int ATTEMPTS = 10;

    Organisations(AggregateStore store) {
        super(Organisation.class, store, new Index("claims", Sort.Direction.ASC).unique().sparse());
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

    List<Organisation> suspended() {
        return find(Query.query(Criteria.where("status").is(OrganisationStatus.SUSPENDED)).limit(MOST));
    }

    private List<Organisation> alike(Organisation organisation) {
        NameKeys keys = organisation.keys();
        Criteria shared = new Criteria().orOperator(Criteria.where("keys.names").in(keys.names()),
                Criteria.where("keys.acronyms").in(keys.abbreviations()),
                Criteria.where("keys.initials").in(keys.abbreviations()));
        return find(Query.query(new Criteria().andOperator(Criteria.where("_id").ne(organisation.id()), shared))
                .limit(MOST));
    }
}
