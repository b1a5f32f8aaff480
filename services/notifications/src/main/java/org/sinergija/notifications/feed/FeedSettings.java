package org.sinergija.notifications.feed;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the feed is read.
///
/// @param settling an event is shown so long after it came. Topics are read side by side, so an overlap may come before it is known
///        that its initiatives are public, and a reader would pass over it for ever
@ConfigurationProperties("sinergija.feed")
record FeedSettings(@DefaultValue("1s") Duration settling) {
    FeedSettings {
        if (settling.isNegative()) {
            throw new IllegalArgumentException(
                    "sinergija.feed.settling must not be negative, not %s".formatted(settling));
        }
    }
}
