package org.sinergija.notifications.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.notifications.news.NewsItem;
import org.sinergija.notifications.news.NewsLog;
import org.sinergija.notifications.news.Newsroom;
import org.springframework.stereotype.Component;

/// Says what a subscription would have sent in the season that the log of news holds.
@Component
class Previews {
    private static final int SHOWN = 50;

    private final NewsLog news;
    private final Newsroom newsroom;
    private final Clock clock;

    Previews(NewsLog news, Newsroom newsroom, Clock clock) {
        this.news = news;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    Preview of(Subscription subscription) {
        Instant from = clock.instant().minus(NewsLog.SEASON);
        Subscription then = subscription.asIfMadeAt(from);
        List<NewsItem> matches;
        try (Stream<NewsItem> since = news.since(from)) {
            matches = since.filter(then::asksFor).toList();
        }
        List<NewsItem> sent = subscription.tellsAtOnce() ? matches : standing(matches);
        return new Preview(sent.size(), messages(subscription, sent), sent.stream().limit(SHOWN)
                .map(item -> new Preview.Item(item.type(), item.subject(),
                        title(item, subscription.details().language()), item.at()))
                .toList());
    }

    private List<NewsItem> standing(List<NewsItem> matches) {
        Set<UUID> standing = newsroom.standing(
                matches.stream().filter(NewsItem::isOverlap).map(NewsItem::subject).collect(Collectors.toSet()));
        return matches.stream().filter(item -> !item.isOverlap() || standing.contains(item.subject())).toList();
    }

    private static long messages(Subscription subscription, List<NewsItem> sent) {
        Timetable timetable = subscription.details().timetable();
        return subscription.tellsAtOnce()
                ? sent.size()
                : sent.stream().map(item -> timetable.lastUntil(item.at())).distinct().count();
    }

    private static String title(NewsItem item, String language) {
        return item.titles().stream().map(title -> in(language, title)).collect(Collectors.joining(" / "));
    }

    /// The same language in another script is better than English, that better than whatever there is.
    private static String in(String language, LocalizedText text) {
        String primary = language.split("-", 2)[0];
        return Stream.of(language, primary, "en").flatMap(wanted -> text.byLanguage().entrySet().stream()
                .filter(entry -> entry.getKey().equals(wanted) || (wanted.equals(primary) && entry.getKey()
                        .startsWith(primary + "-")))
                .map(Map.Entry::getValue)).findFirst()
                .orElseGet(() -> text.byLanguage().values().iterator().next());
    }
}
