package org.sinergija.partners.focalpoint;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// The people of all organisations, by their address, however it is written.
@Repository
class FocalPoints {
    private static final int MOST = 1_000;

    private final MongoTemplate mongo;

    FocalPoints(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(FocalPoint.class).createIndex(new Index("organisation", Direction.ASC).on("_id", Direction.ASC));
    }

    List<FocalPoint> at(@Nullable String email) {
        return email == null ? List.of() : mongo.find(having(email), FocalPoint.class);
    }

    List<FocalPoint> erase(@Nullable String email) {
        return email == null ? List.of() : mongo.findAllAndRemove(having(email), FocalPoint.class);
    }

    private static Query having(String email) {
        return Query.query(Criteria.where("details.email").regex("^%s$".formatted(Pattern.quote(email.strip())),
                "i")).limit(MOST);
    }
}
