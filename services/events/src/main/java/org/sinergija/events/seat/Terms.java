package org.sinergija.events.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.starter.fault.RuleBroken;

/// What an event says of its seats.
///
/// @param version of the event that says so
/// @param seats by the ways in which one can take part; [#UNLIMITED] if there is no limit
/// @param perOrganisation seats that one organisation can have, in the room and online together
/// @param closes the first moment at which nobody registers any more, and nobody moves up
/// @param offerHours how long one who moves up may think; none if the seat is theirs at once
public record Terms(long version, EventStatus status, Map<Attendance, Integer> seats, int perOrganisation,
        RegistrationPolicy policy, Instant closes, @Nullable Integer offerHours) {
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Terms {
        seats = Map.copyOf(seats);
    }

    public boolean areOpen(Instant now) {
        return status == EventStatus.PUBLISHED && now.isBefore(closes);
    }

    /// @throws RuleBroken if nobody registers now
    public void mustBeOpen(Instant now) {
        if (status != EventStatus.PUBLISHED) {
            throw new RuleBroken("The event is %s; nobody registers for it.".formatted(status));
        }
        if (!now.isBefore(closes)) {
            throw new RuleBroken("Registration closed at %s.".formatted(closes));
        }
    }

    void mustBePublished() {
        if (status != EventStatus.PUBLISHED) {
            throw new RuleBroken("The event is %s; its registrations stay as they are.".formatted(status));
        }
    }

    void mustOffer(Attendance way) {
        if (!seats.containsKey(way)) {
            throw new RuleBroken("Nobody takes part %s in this event.".formatted(way));
        }
    }

    /// No later than registration closes.
    Instant offerUntil(Instant now, int hours) {
        Instant until = now.plus(Duration.ofHours(hours));
        return until.isBefore(closes) ? until : closes;
    }
}
