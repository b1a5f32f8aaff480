package org.sinergija.notifications.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// When a delivery that was not taken is tried again.
@Component
class Patience {
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final double JITTER = 0.2;

    private final WebhookSettings settings;

    Patience(WebhookSettings settings) {
        this.settings = settings;
    }

    /// None when it has been tried for long enough.
    ///
    /// @param last the one that just failed
    Optional<Instant> next(Delivery delivery, Try last, Optional<Instant> asked, Instant now) {
        int before = delivery.newTries().size();
        Instant first = before == 0 ? last.at() : delivery.newTries().getFirst().at();
        Instant end = first.plus(settings.longest());
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        Duration pause = settings.pauses().get(Math.min(before, settings.pauses().size() - 1));
        long millis = (long) (pause.toMillis()
                * ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER));
        Instant due = now.plusMillis(millis);
        Instant next = due.isAfter(end) ? end : due;
        return Optional.of(asked.filter(next::isBefore).orElse(next));
    }

    /// Until when a receiver asks to be left alone (RFC 9110 §10.2.3), a day at most.
    static Optional<Instant> asked(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return Optional.empty();
        }
        Instant latest = now.plus(LONGEST_ASKED);
        return time(retryAfter.strip(), now).map(until -> until.isAfter(latest) ? latest : until)
                .filter(now::isBefore);
    }

    private static Optional<Instant> time(String text, Instant now) {
        try {
            return Optional.of(text.matches("\\d{1,9}")
                    ? now.plusSeconds(Long.parseLong(text))
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
