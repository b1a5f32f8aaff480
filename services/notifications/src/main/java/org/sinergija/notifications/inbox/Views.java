package org.sinergija.notifications.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.known.Known;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Shows messages with what they are about as it stands now.
@Component
class Views {
    private final Known known;

    Views(Known known) {
        this.known = known;
    }

    MessageView of(Message message, Caller caller) {
        return of(List.of(message), caller).getFirst();
    }

    List<MessageView> of(List<Message> messages, Caller caller) {
        Map<UUID, OverlapState> overlaps = known.overlaps(
                messages.stream().map(Message::overlaps).flatMap(Collection::stream).distinct().toList());
        if (!caller.seesPartnersOnly()) {
            overlaps.values().removeIf(overlap -> !known.isPublic(overlap));
        }
        return messages.stream().map(message -> view(message, caller.subject(), overlaps)).toList();
    }

    private static MessageView view(Message message, String person, Map<UUID, OverlapState> overlaps) {
        return new MessageView(message.id(), message.reason(), message.at(), message.isReadBy(person),
                message.isArchivedBy(person), message.snoozedBy(person), message.settledAt(), message.subscription(),
                message.overlaps().stream().map(overlaps::get).filter(Objects::nonNull).toList(), message.news());
    }
}
