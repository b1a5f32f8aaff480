package org.sinergija.notifications.alert;

import java.time.Clock;
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
import org.springframework.stereotype.Component;

/// Alerts both sides of an overlap, again only where it matters, and falls silent once it is settled. Whoever is to be told is
/// told before it is noted that they were: what comes twice has the same cause.
@Component
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
        Set<UUID> heard = heard(now);
        cases.change(now.id(), found -> {
            if (found.isBefore(happening.event().sequence())) {
                learn(found, now, heard, happening);
            }
        });
    }

    private void learn(OverlapCase found, OverlapState now, Set<UUID> heard, Happening happening) {
        boolean wasOpen = found.isOpen();
        boolean news = found.isNews(now) && isOfToday(happening);
        Reason reason = found.isTold() ? Reason.OVERLAP_CHANGED : Reason.OVERLAP_FOUND;
        found.learn(now, heard, happening.event().sequence());
        if (now.status() == OverlapStatus.ESCALATED && found.isOpen()) {
            dispatch.tell(Notice.about(now.id(), Addressee.COORDINATORS, found.opening() + "/escalated",
                    Reason.ESCALATION, happening.time()), happening.lane());
        }
        if (news) {
            alert(found, now, reason, happening);
            found.alerted(now, clock.instant());
        } else if (wasOpen && !found.isOpen()) {
            dispatch.withdraw(now.id());
        }
    }

    private void alert(OverlapCase found, OverlapState now, Reason reason, Happening happening) {
        for (UUID side : found.audience()) {
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
