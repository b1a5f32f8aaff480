package org.sinergija.events.consultation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.starter.web.code.KnownCountry;

/// The organisation that contributes.
///
/// @param id where the register knows it
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contributor(@Nullable UUID id, @NotBlank(message = "is required") @Size(max = 300) String name,
        @NotNull(message = "is required") OrganisationType type,
        @NotNull(message = "is required") @KnownCountry String country) {}
