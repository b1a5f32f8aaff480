package org.sinergija.notifications.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.news.NewsItem;
import org.sinergija.notifications.news.NewsLog;
import org.sinergija.notifications.news.Newsroom;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.event.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells as one, at each subscriber's hour, what came since the last time and still stands. Hours at which nobody was here are made
/// up for by one digest.
@Component
class Digests {
    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final LiveSubscriptions live;
    private final DigestStates states;
    private final NewsLog news;
    private final Newsroom newsroom;
    private final Dispatch dispatch;
    private final SubscriptionSettings settings;
    private final Clock clock;
    /// So that the store is asked once for each digest.
    private final Map<UUID, Instant> made = new ConcurrentHashMap<>();

    Digests(LiveSubscriptions live, DigestStates states, NewsLog news, Newsroom newsroom, Dispatch dispatch,
            SubscriptionSettings settings, Clock clock) {
        this.live = live;
        this.states = states;
        this.news = news;
        this.newsroom = newsroom;
        this.dispatch = dispatch;
        this.settings = settings;
        this.clock = clock;
    }

    /// A digest in the hands of this instance.
    private record Claimed(Subscription subscription, Instant after, Instant due, List<NewsItem> items) {
        void offer(NewsItem item) {
            if (item.loggedAt().isAfter(after) && !item.loggedAt().isAfter(due) && subscription.asksFor(item)) {
                items.add(item);
            }
        }
    }

    /// What came until now is told by no digest.
    void beginNow(UUID subscription) {
        states.made(subscription, clock.instant());
    }

    void forget(UUID subscription) {
        states.remove(subscription);
        made.remove(subscription);
    }

    @Scheduled(fixedDelayString = "${sinergija.subscriptions.digest-look:10s}")
    void look() {
        try {
            tellAll(live.collecting().stream().flatMap(subscription -> claim(subscription).stream()).toList());
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; digests wait");
        }
    }

    private Optional<Claimed> claim(Subscription subscription) {
        Instant now = clock.instant();
        Instant due = subscription.details().timetable().lastUntil(now.minus(settings.settle()));
        if (!due.isAfter(made.getOrDefault(subscription.id(), subscription.createdAt()))) {
            return Optional.empty();
        }
        Optional<Digest> claimed = states.claim(subscription, due, now);
        if (claimed.isEmpty() && states.isMade(subscription.id(), due)) {
            made.put(subscription.id(), due);
        }
        return claimed.map(state -> new Claimed(subscription, state.until(), due, new ArrayList<>()));
    }

    private void tellAll(List<Claimed> claimed) {
        Optional<Instant> after = claimed.stream().map(Claimed::after).min(Comparator.naturalOrder());
        Optional<Instant> due = claimed.stream().map(Claimed::due).max(Comparator.naturalOrder());
        if (after.isPresent() && due.isPresent()) {
            try (Stream<NewsItem> heard = news.heard(after.get(), due.get())) {
                heard.forEach(item -> claimed.forEach(digest -> digest.offer(item)));
            }
        }
        claimed.forEach(this::tell);
    }

    private void tell(Claimed digest) {
        Subscription subscription = digest.subscription();
        List<UUID> overlaps = digest.items().stream().filter(NewsItem::isOverlap).map(NewsItem::subject).distinct()
                .toList();
        Set<UUID> standing = newsroom.standing(overlaps);
        List<Notice.News> others = digest.items().stream().filter(item -> !item.isOverlap())
                .map(item -> new Notice.News(item.type(), item.subject(), item.at())).toList();
        if (!standing.isEmpty() || !others.isEmpty()) {
            dispatch.tell(subscription.notice("digest/" + subscription.id(), Reason.DIGEST,
                    overlaps.stream().filter(standing::contains).toList(), others, digest.due()), Lane.PROMPT);
        }
        states.made(subscription.id(), digest.due());
        made.put(subscription.id(), digest.due());
    }
}
