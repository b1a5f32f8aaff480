package org.sinergija.contracts.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// A seminar, workshop, study visit or the like as it stands. Says nothing of who takes part.
///
/// @param start local time of `zone`, an IANA zone, as are `end` and `registrationCloses`
/// @param organisers the first answers for it, the others organise it with the first
/// @param capacity seats in the room, or online where there is no room; none if there is no limit
/// @param onlineCapacity seats online where there is a room too; none if there is no limit
/// @param series what events of one series have in common
/// @param initiative the initiative that it is part of
/// @param calendarSequence rises whenever time, place or status changes (RFC 5545 §3.8.7.4)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventState(UUID id, LocalizedText title, @Nullable LocalizedText summary, EventKind kind,
        EventFormat format, LocalDateTime start, LocalDateTime end, String zone, @Nullable Venue venue,
        List<Stop> stops, List<UUID> organisers, List<CoFinancing> coFinancing, List<UUID> associatedPartners,
        List<String> themes, List<Territory> territories, List<String> targetGroups, List<String> languages,
        @Nullable Integer capacity, @Nullable Integer onlineCapacity, @Nullable Integer capacityPerOrganisation,
        RegistrationPolicy registrationPolicy, @Nullable LocalDateTime registrationCloses, List<Question> questions,
        @Nullable UUID series, @Nullable UUID initiative, EventStatus status, @Nullable String statusReason,
        int calendarSequence, Instant createdAt, Instant updatedAt) {
    public EventState {
        stops = List.copyOf(stops);
        organisers = List.copyOf(organisers);
        coFinancing = List.copyOf(coFinancing);
        associatedPartners = List.copyOf(associatedPartners);
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
        targetGroups = List.copyOf(targetGroups);
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
    }
}
