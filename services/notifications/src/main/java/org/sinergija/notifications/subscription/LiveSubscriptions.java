package org.sinergija.notifications.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.notifications.matching.Matcher;
import org.sinergija.notifications.news.NewsItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// All subscriptions in this instance's memory, to be matched. What this instance changes it knows at once, what another one
/// changes a moment later; the store has the last word on each that is to be told.
@Component
class LiveSubscriptions {
    private static final Logger log = LoggerFactory.getLogger(LiveSubscriptions.class);
    /// Whatever went wrong with a change is right again after this.
    private static final Duration READ_ANEW = Duration.ofMinutes(10);
    private static final long NOTHING = -1;

    private final Subscriptions stored;
    private final Clock clock;
    private final Map<UUID, Subscription> known = new ConcurrentHashMap<>();
    /// Of those that tell at once; the others ask the log when they are due.
    private final Matcher matcher = new Matcher();
    private long seen = NOTHING;
    private Instant readAt = Instant.MIN;

    LiveSubscriptions(Subscriptions stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /// Those that ask for it and tell at once.
    List<Subscription> toTellAtOnce(NewsItem item) {
        readFirst();
        return stored.find(matcher.match(item.facets())).stream()
                .filter(found -> found.tellsAtOnce() && found.asksFor(item)).toList();
    }

    /// Those that collect what they tell.
    List<Subscription> collecting() {
        readFirst();
        return known.values().stream().filter(each -> !each.tellsAtOnce()).toList();
    }

    synchronized void learn(Subscription changed) {
        Subscription before = known.get(changed.id());
        if (before == null || before.version() <= changed.version()) {
            known.put(changed.id(), changed);
            if (changed.tellsAtOnce()) {
                matcher.put(changed.id(), changed.wish());
            } else {
                matcher.remove(changed.id());
            }
        }
    }

    synchronized void forget(UUID removed) {
        known.remove(removed);
        matcher.remove(removed);
    }

    @Scheduled(fixedDelayString = "${sinergija.subscriptions.look:1s}")
    void look() {
        try {
            readChanges();
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; changes wait");
        }
    }

    private synchronized void readFirst() {
        if (seen == NOTHING) {
            readChanges();
        }
    }

    private synchronized void readChanges() {
        ChangeLog changes = stored.changes();
        boolean all = seen == NOTHING || !changes.tellsAllSince(seen)
                || readAt.isBefore(clock.instant().minus(READ_ANEW));
        if (all) {
            readAll();
        } else if (changes.changes() > seen) {
            read(changes.since(seen));
        }
        seen = changes.changes();
    }

    private void readAll() {
        try (Stream<Subscription> all = stored.all()) {
            Set<UUID> there = all.peek(this::learn).map(Subscription::id).collect(Collectors.toSet());
            known.keySet().stream().filter(id -> !there.contains(id)).forEach(this::forget);
        }
        readAt = clock.instant();
    }

    private void read(Collection<UUID> changed) {
        Set<UUID> gone = new HashSet<>(changed);
        for (Subscription there : stored.find(changed)) {
            learn(there);
            gone.remove(there.id());
        }
        gone.forEach(this::forget);
    }
}
