package org.sinergija.events.registration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.events.event.Event;
import org.sinergija.events.seat.Attendance;
import org.sinergija.events.seat.SeatStatus;

/// A registration as it is shown to the person and to the organisers.
///
/// @param position in the line, from 1 on, of one who is `WAITLISTED`
/// @param offeredUntil the first moment at which the offer no longer stands
/// @param onlineUrl where to join, of one who is `CONFIRMED`
/// @param name absent, as all that is personal, once the person was erased
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(UUID id, UUID event, SeatStatus status, @Nullable Long position, @Nullable Instant offeredUntil,
        @Nullable String reason, Attendance attendance, @Nullable String onlineUrl, @Nullable String name,
        @Nullable String email, @Nullable String organisation, @Nullable Map<String, String> answers,
        @Nullable String dietaryNeeds, @Nullable String accessNeeds, @Nullable String language,
        @Nullable Instant createdAt) {

    static RegistrationView of(Event event, Standing standing, Optional<Registration> registration,
            Optional<Needs> needs) {
        SeatStatus status = standing.entry().status();
        return new RegistrationView(standing.entry().registration(), event.id(), status, standing.position(),
                standing.entry().offeredUntil(), standing.entry().reason(), standing.entry().attendance(),
                status == SeatStatus.CONFIRMED ? event.details().onlineUrl() : null,
                registration.map(Registration::name).orElse(null), registration.map(Registration::email).orElse(null),
                registration.map(Registration::organisation).orElse(null),
                registration.map(Registration::answers).orElse(null), needs.map(Needs::dietary).orElse(null),
                needs.map(Needs::access).orElse(null), registration.map(Registration::language).orElse(null),
                registration.map(Registration::createdAt).orElse(null));
    }
}
