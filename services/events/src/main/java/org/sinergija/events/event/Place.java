package org.sinergija.events.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.event.Venue;
import org.sinergija.starter.web.code.KnownCountry;

/// A venue as organisers name it.
record Place(@NotBlank(message = "is required") @Size(max = 300) String name,
        @NotBlank(message = "is required") @Size(max = 100) String city,
        @NotNull(message = "is required") @KnownCountry String country) {
    Venue venue() {
        return new Venue(name, city, country);
    }
}
