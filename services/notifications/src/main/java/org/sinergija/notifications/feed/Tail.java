package org.sinergija.notifications.feed;

import org.sinergija.notifications.stream.Listeners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for what comes, whichever instance stored it, while anybody lives on it.
@Component
class Tail {
    private static final Logger log = LoggerFactory.getLogger(Tail.class);
    private static final Wanted ALL = new Wanted(null);
    private static final int PAGE = 100;
    private static final long NOBODY = -1;

    private final FeedReader feed;
    private final Listeners listeners;
    /// How far was told, while anybody lives on it.
    private long told = NOBODY;

    Tail(FeedReader feed, @Qualifier("feedListeners") Listeners listeners) {
        this.feed = feed;
        this.listeners = listeners;
    }

    /// A reader is where nothing more is to be read.
    synchronized FeedReader.Page reachedBy(Reading reading) {
        FeedReader.Page page = reading.catchUp();
        if (told == NOBODY && reading.isLive()) {
            told = page.scanned();
        }
        return page;
    }

    @Scheduled(fixedDelayString = "${sinergija.feed.look:500ms}")
    synchronized void tellWhatCame() {
        if (listeners.isEmpty()) {
            told = NOBODY;
        }
        try {
            boolean more = told != NOBODY;
            while (more) {
                FeedReader.Page page = feed.after(told, PAGE, ALL);
                page.entries().forEach(listeners::tell);
                more = page.scanned() > told;
                told = page.scanned();
            }
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; readers of the feed wait");
        }
    }
}
