package org.sinergija.partners.servicepoint;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.starter.web.code.KnownZone;

/// When a desk is open, by the clock of its place.
///
/// @param zone of the IANA time zone database
record OpeningHours(@NotNull(message = "is required") @KnownZone String zone,
        @NotEmpty(message = "is required") @Size(max = 50) List<@Valid Times> times) {
    OpeningHours {
        times = times == null ? List.of() : Collections.unmodifiableList(times);
    }

    /// From opening to closing, on each of these days.
    ///
    /// @param closes the end of the day where it is `00:00`
    record Times(@NotEmpty(message = "is required") List<DayOfWeek> days,
            @NotNull(message = "is required") LocalTime opens, @NotNull(message = "is required") LocalTime closes) {
        Times {
            days = days == null ? List.of() : Collections.unmodifiableList(days);
            if (opens != null && closes != null && !closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
                throw new InvalidValue("/closes", "%s is not after %s, when it opens".formatted(closes, opens));
            }
        }
    }
}
