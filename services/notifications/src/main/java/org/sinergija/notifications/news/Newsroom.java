package org.sinergija.notifications.news;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.news.Reporter.Report;
import org.sinergija.starter.event.ProjectionStore;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Sorts what is news from what merely happened. Whoever is to hear has heard before it is noted that they did, so what comes
/// twice is the same news twice.
@Component
public class Newsroom {
    private final MongoTemplate mongo;
    private final ProjectionStore projections;
    private final NewsLog log;
    private final OverlapReporter overlaps;
    private final Known known;
    private final Clock clock;

    Newsroom(MongoTemplate mongo, ProjectionStore projections, NewsLog log, OverlapReporter overlaps, Known known,
            Clock clock) {
        this.mongo = mongo;
        this.projections = projections;
        this.log = log;
        this.overlaps = overlaps;
        this.known = known;
        this.clock = clock;
    }

    /// Hands to the audience what is news of it, if anything is.
    public void hear(Happening happening, Consumer<NewsItem> audience) {
        if (happening.erases()) {
            log.erase(happening.subject());
            projections.remove(Mark.class, happening.subject());
            return;
        }
        Mark before = Optional.ofNullable(mongo.findById(happening.subject(), Mark.class))
                .orElseGet(() -> Mark.none(happening.subject()));
        if (happening.event().sequence() <= before.sequence()) {
            return;
        }
        Report report = report(happening, before, clock.instant());
        if (report.mark().hidden() && !before.hidden() && before.sequence() > 0) {
            log.hide(happening.subject());
        }
        report.news().ifPresent(item -> {
            log.add(item);
            audience.accept(item);
        });
        projections.put(happening.subject(), happening.event().sequence(), report.mark());
    }

    /// Those of these overlaps that are neither withdrawn nor settled nor erased.
    public Set<UUID> standing(Collection<UUID> ids) {
        Set<UUID> detected = mongo
                .find(Query.query(Criteria.where("_id").in(ids).and("level").ne(null)).limit(Math.max(1, ids.size())),
                        Mark.class)
                .stream().map(Mark::id).collect(Collectors.toSet());
        return known.overlaps(detected).values().stream()
                .filter(overlap -> overlap.status() != OverlapStatus.RESOLVED).map(OverlapState::id)
                .collect(Collectors.toSet());
    }

    private Report report(Happening happening, Mark before, Instant now) {
        return switch (happening.topic()) {
            case INITIATIVES -> Reporter.initiative(happening, before, now);
            case ORGANISATIONS -> Reporter.organisation(happening, now);
            case GOOD_PRACTICES -> Reporter.goodPractice(happening, now);
            case OVERLAPS -> {
                if (happening.type().equals(EventType.OVERLAP_WITHDRAWN.type())) {
                    yield new Report(Optional.empty(),
                            Mark.heard(happening.subject(), happening.event().sequence()));
                }
                yield overlaps.report(happening, before, now);
            }
        };
    }
}
