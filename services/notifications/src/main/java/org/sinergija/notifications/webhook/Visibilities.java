package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.starter.event.EventJson;
import org.springframework.stereotype.Component;

/// Says what of all that is to be told may be told now. Events are for everybody, so they are of what everybody may see; alerts of
/// organisations are also of what partners show one another.
@Component
class Visibilities {
    private static final String INITIATIVES = EventType.INITIATIVE_REGISTERED.type().replaceAll("[^.]+\\.v1$", "");

    private final Known known;

    Visibilities(Known known) {
        this.known = known;
    }

    /// Why an event is not told; none if it is.
    Telling.@Nullable Silence silence(Content content) {
        return switch (content.topic()) {
            case INITIATIVES -> known.isPublic(UUID.fromString(content.subject()))
                    ? null
                    : Telling.Silence.NOT_ANY_MORE;
            case OVERLAPS -> silence(EventJson.read(content.state(), OverlapState.class));
            case ORGANISATIONS, GOOD_PRACTICES, EVENTS, RECOMMENDATIONS, CONSULTATIONS -> null;
            case null -> null;
        };
    }

    /// Those that still stand and that the webhook's owner may see.
    List<OverlapState> overlaps(Alert alert, Webhook webhook) {
        Map<UUID, OverlapState> found = known.overlaps(alert.overlaps());
        return alert.overlaps().stream().map(found::get).filter(Objects::nonNull)
                .filter(overlap -> isPartners(webhook) || silence(overlap) == null).toList();
    }

    List<Notice.News> news(Alert alert, Webhook webhook) {
        return alert.news().stream().filter(news -> isPartners(webhook) || !news.type().startsWith(INITIATIVES)
                || known.isPublic(news.subject())).toList();
    }

    private Telling.@Nullable Silence silence(OverlapState overlap) {
        if (known.isPublic(overlap)) {
            return null;
        }
        return Stream.of(overlap.left(), overlap.right()).filter(side -> side.kind() == SubjectKind.INITIATIVE)
                .anyMatch(side -> known.initiative(side.id()).isEmpty())
                        ? Telling.Silence.NOT_YET
                        : Telling.Silence.NOT_ANY_MORE;
    }

    private static boolean isPartners(Webhook webhook) {
        return webhook.addressee().kind() == Addressee.Kind.ORGANISATION;
    }
}
