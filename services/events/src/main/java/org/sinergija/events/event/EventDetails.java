package org.sinergija.events.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventFormat;
import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.KnownZone;
import org.sinergija.starter.web.code.LanguageTag;

/// What organisers say of their event. Local times are those of `zone`.
///
/// @param onlineUrl told only to those who are registered, and to its organisers
/// @param organisers the first answers for it
/// @param capacity seats in the room, or online where there is no room; none if there is no limit
/// @param onlineCapacity seats online where there is a room too; none if there is no limit
/// @param offerHours how long one who moves up from the waiting list may think; none if the seat is theirs at once
public record EventDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @TextLength(max = 10_000) @Nullable LocalizedText summary, @NotNull(message = "is required") EventKind kind,
        @NotNull(message = "is required") EventFormat format, @NotNull(message = "is required") LocalDateTime start,
        @NotNull(message = "is required") LocalDateTime end,
        @NotNull(message = "is required") @KnownZone String zone, @Valid @Nullable Place venue,
        @WebAddress @Size(max = 2_000) @Nullable String onlineUrl, @Size(max = 50) List<@Valid Halt> stops,
        @NotEmpty(message = "is required") @Size(max = 50) List<UUID> organisers,
        @Size(max = 50) List<@Valid Share> coFinancing, @Size(max = 100) List<UUID> associatedPartners,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @Size(max = 50) List<@KnownCode(CodeList.TARGET_GROUPS) String> targetGroups,
        @Size(max = 30) List<@LanguageTag String> languages,
        @Min(1) @Max(MOST_SEATS) @Nullable Integer capacity, @Min(1) @Max(MOST_SEATS) @Nullable Integer onlineCapacity,
        @Min(1) @Max(MOST_SEATS) @Nullable Integer capacityPerOrganisation,
        @Nullable RegistrationPolicy registrationPolicy, @Nullable LocalDateTime registrationCloses,
        @Min(1) @Max(720) @Nullable Integer offerHours, @Size(max = 50) List<@Valid Asked> questions,
        @Nullable UUID series, @Nullable UUID initiative) {
    private static final int MOST_SEATS = 100_000;
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1990, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = LocalDateTime.of(2200, 1, 1, 0, 0);

    public EventDetails {
        stops = Given.orNone(stops);
        organisers = Given.orNone(organisers);
        coFinancing = Given.orNone(coFinancing);
        associatedPartners = Given.orNone(associatedPartners);
        themes = Given.orNone(themes);
        territories = Given.orNone(territories);
        targetGroups = Given.orNone(targetGroups);
        languages = Given.orNone(languages);
        questions = Given.orNone(questions);
        List<Fault> faults = new ArrayList<>();
        requireSane("/start", start, faults);
        requireSane("/end", end, faults);
        if (start != null && end != null && !end.isAfter(start)) {
            faults.add(new Fault("/end", "%s is not after the start %s".formatted(end, start)));
        }
        if (end != null && registrationCloses != null && registrationCloses.isAfter(end)) {
            faults.add(new Fault("/registrationCloses", "%s is after the end %s".formatted(registrationCloses, end)));
        }
        if (onlineCapacity != null && format != null && format != EventFormat.HYBRID) {
            faults.add(new Fault("/onlineCapacity", "is for HYBRID events; for others it is the capacity"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    public RegistrationPolicy policy() {
        return registrationPolicy == null ? RegistrationPolicy.OPEN : registrationPolicy;
    }

    /// What is missing before it can be published, each with its place.
    List<Fault> missing() {
        List<Fault> missing = new ArrayList<>();
        if (format.hasRoom() && venue == null && stops.isEmpty()) {
            missing.add(new Fault("/venue", "is required before an event with a room is published"));
        }
        if (format.isOnline() && onlineUrl == null) {
            missing.add(new Fault("/onlineUrl", "is required before an event online is published"));
        }
        if (themes.isEmpty()) {
            missing.add(new Fault("/themes", "is required before an event is published"));
        }
        if (territories.isEmpty()) {
            missing.add(new Fault("/territories", "is required before an event is published"));
        }
        return missing;
    }

    private static void requireSane(String pointer, @Nullable LocalDateTime time, List<Fault> faults) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            faults.add(new Fault(pointer, "%s lies outside %s to %s".formatted(time, EARLIEST, LATEST)));
        }
    }
}
