package org.sinergija.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Role;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All accounts.
@Repository
public class Accounts {
    private static final String ADDRESS = "address";
    private static final String USED_STEP = "secondFactor.usedStep";
    private static final String RECOVERY = "secondFactor.recovery";

    private final MongoTemplate mongo;
    private volatile boolean indexed;

    Accounts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Account.class));
    }

    /// The one with this id.
    ///
    /// @throws NotFound if there is none
    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("There is no account %s.".formatted(id)));
    }

    /// The account of an address, however that is written; not a closed one.
    public Optional<Account> at(String email) {
        Query query = Query.query(Criteria.where(ADDRESS).is(EmailAddress.folded(email)));
        return Optional.ofNullable(mongo.findOne(query, Account.class));
    }

    public Slice<Account> page(List<Criteria> criteria, Paging paging) {
        return paging.find(mongo, Account.class, criteria);
    }

    public boolean hasOtherAdministrator(UUID than) {
        return mongo.exists(administrators().addCriteria(Criteria.where("_id").ne(than)), Account.class);
    }

    public boolean hasAdministrator() {
        return mongo.exists(administrators(), Account.class);
    }

    private static Query administrators() {
        return Query.query(Criteria.where("roles").is(Role.ADMIN).and("status").is(Account.Status.ACTIVE));
    }

    /// The stored one; that of the first attempt where this is a repetition.
    ///
    /// @throws RuleBroken if another account has the address
    public Account add(Account account) {
        keepAddressesUnique();
        try {
            return mongo.insert(account);
        } catch (DuplicateKeyException taken) {
            return find(account.id()).orElseThrow(() -> new RuleBroken("This address has an account already."));
        }
    }

    /// Before the first write, since the store may come after the service.
    private void keepAddressesUnique() {
        if (!indexed) {
            mongo.indexOps(Account.class).createIndex(new Index(ADDRESS, Sort.Direction.ASC).unique().sparse());
            indexed = true;
        }
    }

    public Account save(Account account) {
        try {
            return mongo.save(account);
        } catch (OptimisticLockingFailureException changed) {
            throw new Stale("Account %s was changed by somebody else in between.".formatted(account.id()));
        }
    }

    public void erase(UUID id) {
        mongo.remove(Query.query(Criteria.where("_id").is(id)), Account.class);
    }

    /// Whether this step's code was not used before, nor a later one; it is from now on.
    public boolean spendStep(UUID id, long step) {
        Query unused = Query.query(Criteria.where("_id").is(id).and(USED_STEP).lt(step));
        return changes(unused, new Update().set(USED_STEP, step));
    }

    /// Whether this recovery code was there; it no longer is.
    public boolean spendRecoveryCode(UUID id, String hash) {
        Query unused = Query.query(Criteria.where("_id").is(id).and(RECOVERY).in(Set.of(hash)));
        return changes(unused, new Update().pull(RECOVERY, hash));
    }

    private boolean changes(Query query, Update update) {
        return mongo.updateFirst(query, update.inc("version", 1), Account.class).getModifiedCount() == 1;
    }
}
