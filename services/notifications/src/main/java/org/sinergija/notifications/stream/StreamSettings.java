package org.sinergija.notifications.stream;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How server-sent events are sent.
///
/// @param heartbeat after so much silence a comment goes out, so that nobody between takes the connection for dead
/// @param buffer how many events may wait for a slow reader; with more it is cut off, and resumes where it was
/// @param most readers at a time
/// @param longest after this a reader is asked to come again, by when its token may have expired
@ConfigurationProperties("sinergija.streams")
record StreamSettings(@DefaultValue("10s") Duration heartbeat, @DefaultValue("256") int buffer,
        @DefaultValue("200") int most, @DefaultValue("10m") Duration longest) {
    StreamSettings {
        if (!heartbeat.isPositive() || !longest.isPositive()) {
            throw new IllegalArgumentException(
                    "sinergija.streams.heartbeat and sinergija.streams.longest must be positive");
        }
        if (buffer < 1 || most < 1) {
            throw new IllegalArgumentException("sinergija.streams.buffer and sinergija.streams.most must be positive");
        }
    }
}
