package org.sinergija.notifications.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// What happened, as the log has it.
@Repository
public class Past {
    private final MongoTemplate mongo;

    Past(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// To what of this topic something has happened since then, hidden or not.
    public List<UUID> changedSince(Topic topic, Instant since) {
        Query query = Query.query(Criteria.where("topic").is(topic).and("time").gte(since));
        return mongo.findDistinct(query, "subject", Entry.class, String.class).stream().map(UUID::fromString).toList();
    }
}
