package org.sinergija.notifications.subscription;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sinergija.contracts.EventType;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.notifications.news.NewsItem;
import org.sinergija.notifications.news.Newsroom;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.event.Lane;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells news at once to those who asked for that; each person once by each channel, however many subscriptions ask for it.
/// After the other followers, since it may have to wait for another topic.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Teller implements Follower {
    private final Newsroom newsroom;
    private final LiveSubscriptions live;
    private final Dispatch dispatch;
    private final SubscriptionSettings settings;
    private final Clock clock;

    Teller(Newsroom newsroom, LiveSubscriptions live, Dispatch dispatch, SubscriptionSettings settings, Clock clock) {
        this.newsroom = newsroom;
        this.live = live;
        this.dispatch = dispatch;
        this.settings = settings;
        this.clock = clock;
    }

    private record Way(Addressee to, Channel channel) {
        static Way of(Subscription subscription) {
            return new Way(subscription.addressee(), subscription.details().channel());
        }
    }

    @Override
    public void follow(Happening happening) {
        newsroom.hear(happening, item -> tell(item, happening.lane()));
    }

    private void tell(NewsItem item, Lane lane) {
        if (item.at().isBefore(clock.instant().minus(settings.memory()))) {
            return;
        }
        Map<Way, Subscription> oldest = live.toTellAtOnce(item).stream().collect(Collectors.toMap(Way::of,
                Function.identity(), BinaryOperator.minBy((one, other) -> one.id().compareTo(other.id())),
                LinkedHashMap::new));
        oldest.values().forEach(subscription -> dispatch.tell(notice(subscription, item), lane));
    }

    private static Notice notice(Subscription subscription, NewsItem item) {
        String cause = "news/" + item.id();
        if (item.isOverlap()) {
            Reason reason = item.type().equals(EventType.OVERLAP_DETECTED.type())
                    ? Reason.OVERLAP_FOUND
                    : Reason.OVERLAP_CHANGED;
            return subscription.notice(cause, reason, List.of(item.subject()), List.of(), item.at());
        }
        return subscription.notice(cause, Reason.NEWS, List.of(),
                List.of(new Notice.News(item.type(), item.subject(), item.at())), item.at());
    }
}
