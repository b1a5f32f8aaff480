package org.sinergija.starter.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;

/// What was done in this service, in its own store. An entry is added, and told once how it ended; no code changes one
/// otherwise or removes one.
public final class AuditTrail {
    static final String COLLECTION = "audit";
    private static final String ID = "_id";
    private static final String STATUS = "status";

    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;
    private final Supplier<@Nullable String> traceId;
    private volatile boolean indexed;

    AuditTrail(MongoTemplate mongo, Ids ids, Clock clock, Supplier<@Nullable String> traceId) {
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
        this.traceId = traceId;
    }

    /// Before it is done.
    ///
    /// @return the entry's id, to tell how it ended
    UUID begin(Caller caller, String operation, String path) {
        return add(caller, operation, path, null);
    }

    /// Nothing where it was told already.
    void end(UUID id, int status) {
        mongo.execute(COLLECTION,
                raw -> raw.updateOne(Filters.and(Filters.eq(ID, id.toString()), Filters.exists(STATUS, false)),
                        Updates.set(STATUS, status)));
    }

    /// What is no operation of the API, with its outcome.
    ///
    /// @param status as HTTP has it
    public void tell(Caller caller, String operation, String path, int status) {
        add(caller, operation, path, status);
    }

    Slice<AuditEntry> page(List<Criteria> criteria, Paging paging) {
        return paging.newestFirst().find(mongo, AuditEntry.class, criteria);
    }

    private UUID add(Caller caller, String operation, String path, @Nullable Integer status) {
        index();
        AuditEntry entry = new AuditEntry(ids.fresh(), clock.instant(), caller.subject(), caller.organisation(),
                caller.client(), caller.roles().stream().sorted().toList(), operation, path, status, traceId.get());
        return mongo.insert(entry).id();
    }

    /// Before the first write, since the store may come after the service.
    private void index() {
        if (!indexed) {
            for (String field : List.of("organisation", "subject")) {
                mongo.indexOps(COLLECTION)
                        .createIndex(new Index(field, Direction.ASC).on(ID, Direction.DESC));
            }
            indexed = true;
        }
    }
}
