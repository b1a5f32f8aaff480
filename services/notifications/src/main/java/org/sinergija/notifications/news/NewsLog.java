package org.sinergija.notifications.news;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.starter.aggregate.InsertOnce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/// All news of a season. What was erased is not in it.
@Repository
public class NewsLog {
    /// How long news are kept.
    public static final Duration SEASON = Duration.ofDays(90);

    private static final Logger log = LoggerFactory.getLogger(NewsLog.class);
    private static final String ABOUT = "about";
    private static final String AT = "at";
    private static final String LOGGED_AT = "loggedAt";

    private final MongoTemplate mongo;
    private final Clock clock;

    NewsLog(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void add(NewsItem item) {
        if (item.at().isBefore(clock.instant().minus(SEASON))) {
            return;
        }
        if (!InsertOnce.insert(mongo, item)) {
            log.atDebug().addKeyValue("news", item.id()).log("Heard before");
        }
    }

    /// What happened since then, newest first. To be closed.
    public Stream<NewsItem> since(Instant from) {
        return mongo.stream(Query.query(Criteria.where(AT).gte(from)).with(Sort.by(Sort.Direction.DESC, AT)),
                NewsItem.class);
    }

    /// What was heard of after the one instant and until the other, in the order in which it happened. To be closed.
    public Stream<NewsItem> heard(Instant after, Instant until) {
        return mongo.stream(Query.query(Criteria.where(LOGGED_AT).gt(after).lte(until)).with(Sort.by(AT)),
                NewsItem.class);
    }

    /// From now on partners alone hear what was news of it before.
    void hide(UUID subject) {
        mongo.updateMulti(about(subject), Update.update("facets.hidden", true), NewsItem.class);
    }

    void erase(UUID subject) {
        mongo.remove(about(subject), NewsItem.class);
    }

    @Scheduled(fixedDelayString = "1h")
    void dropWhatIsOld() {
        try {
            mongo.remove(Query.query(Criteria.where(AT).lt(clock.instant().minus(SEASON))), NewsItem.class);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; old news stay for now");
        }
    }

    private static Query about(UUID subject) {
        return Query.query(Criteria.where(ABOUT).is(subject));
    }
}
