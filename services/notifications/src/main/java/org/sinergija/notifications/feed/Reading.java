package org.sinergija.notifications.feed;

import java.util.List;
import java.util.stream.Stream;

/// One reader of the stream: first it takes what it missed, then it lives on what the tail tells.
final class Reading {
    private static final int PAGE = 100;

    private final FeedReader feed;
    private final Tail tail;
    private final Wanted wanted;
    private volatile long number;
    private volatile boolean live;

    Reading(FeedReader feed, Tail tail, long from, Wanted wanted) {
        this.feed = feed;
        this.tail = tail;
        this.number = from;
        this.wanted = wanted;
    }

    boolean isLive() {
        return live;
    }

    /// Whether it is told this by the tail.
    boolean wants(Object told) {
        return live && told instanceof Entry entry && entry.number() > number && wanted.includes(entry);
    }

    /// One page after the other, until it lives on the tail.
    Stream<Entry> missed() {
        return Stream.generate(() -> live ? List.<Entry>of() : next()).takeWhile(page -> !page.isEmpty() || !live)
                .flatMap(List::stream);
    }

    private List<Entry> next() {
        FeedReader.Page page = feed.after(number, PAGE, wanted);
        if (page.scanned() == number) {
            page = tail.reachedBy(this);
        }
        number = page.scanned();
        return page.entries();
    }

    /// What has come since it looked last; with nothing, it is at the end and lives on the tail from now on. Nothing is told
    /// meanwhile.
    FeedReader.Page catchUp() {
        FeedReader.Page page = feed.after(number, PAGE, wanted);
        live = page.scanned() == number;
        return page;
    }
}
