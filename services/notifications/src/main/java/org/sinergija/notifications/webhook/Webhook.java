package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A system that is told what happens.
///
/// @param revision counts what its owner and we did to it; it is its ETag
/// @param owner an [Addressee]'s key: an organisation, or one person without
/// @param slot its number among those of its owner, of which there are only so many
/// @param types what it wants; none for all
/// @param since when it came into this state
/// @param secret sealed
/// @param former secrets that sign too for a while, the newest first
/// @param failingSince since when it has taken nothing; none if it took the last
/// @param quietUntil until then it asked for silence
/// @param dropped how many deliveries were given up since too many waited
@Document("webhooks")
record Webhook(@Id UUID id, long revision, String owner, int slot, String url, List<String> types, State state,
        Instant since, Instant createdAt, String secret, List<Former> former,
        @Nullable Instant failingSince, @Nullable Instant quietUntil, long dropped) {
    Webhook {
        types = List.copyOf(types);
        former = List.copyOf(former);
    }

    /// @param secret sealed
    record Former(String secret, Instant until) {
        @Override
        public String toString() {
            return "Former[%s]".formatted(until);
        }
    }

    /// Whether it is sent anything.
    enum State {
        /// It is told what happens.
        ACTIVE,
        /// It took nothing for long; what happens meanwhile waits.
        PAUSED,
        /// It said that it wants nothing any more; what happens meanwhile is not told.
        DISABLED
    }

    boolean wants(String type, Instant at) {
        return state != State.DISABLED && !createdAt.isAfter(at) && new EventFilter(types).wants(type);
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    /// Those that sign, sealed, the newest first.
    List<String> secrets(Instant now) {
        return Stream.concat(Stream.of(secret),
                former.stream().filter(each -> each.until().isAfter(now)).map(Former::secret)).toList();
    }

    Addressee addressee() {
        return Addressee.of(owner);
    }

    /// Neither secrets nor an address that may have one in it have a place in a log.
    @Override
    public String toString() {
        return "Webhook[%s]".formatted(id);
    }
}
