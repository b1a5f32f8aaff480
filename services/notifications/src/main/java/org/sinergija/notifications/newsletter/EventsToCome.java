package org.sinergija.notifications.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.Venue;
import org.sinergija.notifications.known.Known;
import org.springframework.stereotype.Component;

/// Which events begin after the period.
@Component
class EventsToCome {
    private static final int MOST_SHOWN = 100;

    private final Known known;

    EventsToCome(Known known) {
        this.known = known;
    }

    Optional<Section> of(Drafting.Span span) {
        List<EventState> found = known.eventsAfter(span.to(), MOST_SHOWN).stream()
                .filter(event -> event.status() == EventStatus.PUBLISHED).toList();
        Called called = Called.of(known, found.stream().map(event -> event.organisers().getFirst()));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Section.Kind.EVENTS_TO_COME,
                        span.text(language -> Wording.of(language).eventsToCome()),
                        List.of(Section.Figure.of("events", null, found.size())),
                        span.text(language -> body(found, called, language))));
    }

    private static String body(List<EventState> found, Called called, String language) {
        return found.stream().map(event -> "- **%s** – %s%s%s".formatted(Wording.shown(event.title(), language),
                Wording.escaped(event.start().toLocalDate().toString()), place(event.venue()),
                called.by(event.organisers().getFirst(), language)))
                .collect(Collectors.joining("\n"));
    }

    private static String place(@Nullable Venue venue) {
        return venue == null ? "" : ", " + Wording.escaped(venue.city());
    }
}
