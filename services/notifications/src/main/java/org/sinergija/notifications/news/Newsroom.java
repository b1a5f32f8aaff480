package org.sinergija.notifications.news;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.news.Reporter.Report;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ProjectionStore;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Sorts what is news from what merely happened. Whoever is to hear has heard before it is noted that they did, so what comes
/// twice is the same news twice.
@Component
public class Newsroom {
    private static final String ID = "_id";
    private static final int MOST_LATE = 500;

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

    /// Hands to the audience what is news of it, if anything is. An overlap of which a side is still to be heard of waits aside.
    public void hear(Happening happening, BiConsumer<NewsItem, Lane> audience) {
        if (happening.erases()) {
            log.erase(happening.subject());
            projections.remove(Mark.class, happening.subject());
        } else if (mustWait(happening, audience)) {
            mongo.save(LateOverlap.of(happening));
        }
    }

    /// Tries again what waits for a side.
    public void hearLate(BiConsumer<NewsItem, Lane> audience) {
        for (LateOverlap late : mongo.find(new Query().with(Sort.by(ID)).limit(MOST_LATE), LateOverlap.class)) {
            if (!mustWait(late.happening(), audience)) {
                mongo.remove(Query.query(Criteria.where(ID).is(late.id()).and("sequence").is(late.sequence())),
                        LateOverlap.class);
            }
        }
    }

    private boolean mustWait(Happening happening, BiConsumer<NewsItem, Lane> audience) {
        Mark before = Optional.ofNullable(mongo.findById(happening.subject(), Mark.class))
                .orElseGet(() -> Mark.none(happening.subject()));
        if (happening.event().sequence() <= before.sequence()) {
            return false;
        }
        Optional<Report> report = report(happening, before, clock.instant());
        report.ifPresent(heard -> tell(heard, before, happening, audience));
        return report.isEmpty();
    }

    private void tell(Report report, Mark before, Happening happening, BiConsumer<NewsItem, Lane> audience) {
        Mark mark = report.mark();
        if (mark.hidden() && !before.hidden() && before.sequence() > 0) {
            log.hide(happening.subject());
        }
        report.news().ifPresent(item -> {
            log.add(item);
            audience.accept(item, happening.lane());
        });
        if (mark.sequence() > before.sequence()) {
            projections.put(happening.subject(), mark.sequence(), mark);
        }
    }

    /// Those of these overlaps that are neither withdrawn nor settled nor erased.
    public Set<UUID> standing(Collection<UUID> ids) {
        Set<UUID> detected = mongo
                .find(Query.query(Criteria.where(ID).in(ids).and("level").ne(null)).limit(Math.max(1, ids.size())),
                        Mark.class)
                .stream().map(Mark::id).collect(Collectors.toSet());
        return known.overlaps(detected).values().stream()
                .filter(overlap -> overlap.status() != OverlapStatus.RESOLVED).map(OverlapState::id)
                .collect(Collectors.toSet());
    }

    private Optional<Report> report(Happening happening, Mark before, Instant now) {
        return switch (happening.topic()) {
            case INITIATIVES -> Optional.of(Reporter.initiative(happening, before, now));
            case ORGANISATIONS -> Optional.of(Reporter.organisation(happening, now));
            case GOOD_PRACTICES -> Optional.of(Reporter.goodPractice(happening, now));
            case EVENTS -> Optional.of(Reporter.event(happening, before, now));
            case RECOMMENDATIONS -> Optional.of(Reporter.recommendation(happening, now));
            case CONSULTATIONS -> Optional.of(Reporter.consultation(happening, now));
            case OVERLAPS -> {
                if (happening.type().equals(EventType.OVERLAP_WITHDRAWN.type())) {
                    yield Optional.of(new Report(Optional.empty(),
                            Mark.heard(happening.subject(), happening.event().sequence())));
                }
                yield overlaps.report(happening, before, now);
            }
        };
    }
}
