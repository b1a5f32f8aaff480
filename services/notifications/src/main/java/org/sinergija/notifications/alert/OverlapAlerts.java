package org.sinergija.notifications.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Alerts both sides of an overlap, again only where it matters, and falls silent once it is settled. Whoever is to be told is
/// told before it is noted that they were: what comes twice has the same cause. Before those who may wait for another topic.
@Component
@Order(0)
class OverlapAlerts implements Follower {
    private final Cases cases;
    private final Known known;
    private final Dispatch dispatch;
    private final AlertSettings settings;
    private final Clock clock;

    OverlapAlerts(Cases cases, Known known, Dispatch dispatch, AlertSettings settings, Clock clock) {
        this.cases = cases;
        this.known = known;
        this.dispatch = dispatch;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void follow(Happening happening) {
        if (happening.topic() == Topic.OVERLAPS) {
            if (happening.erases() || happening.type().equals(EventType.OVERLAP_WITHDRAWN.type())) {
                close(happening);
            } else {
                look(happening, happening.as(OverlapState.class));
            }
        }
    }

    private void close(Happening happening) {
        dispatch.withdraw(happening.subject());
        cases.change(happening.subject(), OverlapCase::close);
    }

    private void look(Happening happening, OverlapState now) {
        OverlapCase before = cases.get(now.id());
        if (!before.isBefore(happening.event().sequence())) {
            return;
        }
        boolean wasOpen = before.isOpen();
        boolean news = before.isNews(now) && isOfToday(happening);
        boolean told = before.isTold();
        Set<UUID> heard = heard(now);
        before.learn(now, heard, happening.event().sequence());
        if (news) {
            alert(before, now, told ? Reason.OVERLAP_CHANGED : Reason.OVERLAP_FOUND, happening);
        } else if (wasOpen && !before.isOpen()) {
            dispatch.withdraw(now.id());
        }
        if (now.status() == OverlapStatus.ESCALATED && before.isOpen()) {
            dispatch.tell(Notice.about(now.id(), Addressee.COORDINATORS, before.opening() + "/escalated",
                    Reason.ESCALATION, happening.time()), happening.lane());
        }
        Instant at = clock.instant();
        cases.change(now.id(), stored -> {
            if (stored.isBefore(happening.event().sequence())) {
                stored.learn(now, heard, happening.event().sequence());
                if (news) {
                    stored.alerted(now, at);
                }
            }
        });
    }

    private void alert(OverlapCase before, OverlapState now, Reason reason, Happening happening) {
        for (UUID side : before.audience()) {
            dispatch.tell(Notice.about(now.id(), Addressee.organisation(side), OverlapCase.causeOf(now), reason,
                    OverlapCase.timeOf(now)), happening.lane());
        }
    }

    /// Whoever takes part on a side takes notice for it.
    private Set<UUID> heard(OverlapState now) {
        Set<UUID> acknowledged = Set.copyOf(Objects.requireNonNullElse(now.acknowledgedBy(), List.of()));
        return acknowledged.isEmpty()
                ? Set.of()
                : Stream.of(now.left(), now.right())
                        .filter(side -> known.organisations(side).stream().anyMatch(acknowledged::contains))
                        .map(SubjectRef::lead).collect(Collectors.toSet());
    }

    /// What is older is history, read when the service is new or a topic is read anew.
    private boolean isOfToday(Happening happening) {
        return happening.time().isAfter(clock.instant().minus(settings.memory()));
    }
}
