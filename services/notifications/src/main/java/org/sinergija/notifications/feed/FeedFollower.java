package org.sinergija.notifications.feed;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Puts all that happens into the log, also what is hidden: it may be public by the time that somebody reads it. After the others,
/// who alert people.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FeedFollower implements Follower {
    private final FeedLog log;
    private final Clock clock;

    FeedFollower(FeedLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void follow(Happening happening) {
        String body = happening.event().body();
        if (body == null) {
            log.erase(happening.subject());
        } else {
            log.append(new Entry(0, happening.id(), happening.topic(), happening.subject(), happening.type(),
                    happening.event().sequence(), happening.time(), dependsOn(happening), PublicState.of(body),
                    clock.instant()));
        }
    }

    private static List<UUID> dependsOn(Happening happening) {
        if (happening.topic() == Topic.INITIATIVES) {
            return List.of(happening.subject());
        }
        if (happening.topic() == Topic.OVERLAPS) {
            OverlapState overlap = happening.as(OverlapState.class);
            return Stream.of(overlap.left(), overlap.right()).filter(side -> side.kind() == SubjectKind.INITIATIVE)
                    .map(SubjectRef::id).toList();
        }
        return List.of();
    }
}
