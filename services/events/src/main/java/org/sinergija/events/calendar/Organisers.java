package org.sinergija.events.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.document.Language;
import org.sinergija.events.organisation.OrganisationNames;
import org.springframework.stereotype.Component;

/// Who invites to events: the organisations by their names, all from the platform's address.
@Component
public class Organisers {
    private static final String UNKNOWN = "Sinergija";

    private final OrganisationNames names;
    private final Sender sender;

    Organisers(OrganisationNames names, Sender sender) {
        this.names = names;
        this.sender = sender;
    }

    public Organiser of(EventState event, Language language) {
        return of(List.of(event), language).apply(event);
    }

    /// The names of all are looked up at once.
    Function<EventState, Organiser> of(Collection<EventState> events, Language language) {
        Map<UUID, LocalizedText> known = names
                .byId(events.stream().flatMap(event -> event.organisers().stream()).collect(Collectors.toSet()));
        return event -> new Organiser(name(event.organisers().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id))).map(language::of)), sender.sender());
    }

    private static String name(Stream<String> names) {
        String all = names.distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? UNKNOWN : all;
    }
}
