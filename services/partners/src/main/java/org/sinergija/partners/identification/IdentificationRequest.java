package org.sinergija.partners.identification;

import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/// The organisations that a file names.
///
/// @param source the file, in words that name no person; it is shown with each entry made from it
record IdentificationRequest(@NotBlank(message = "is required") @Size(max = 300) String source,
        @NotEmpty(message = "is required") @Size(max = 200) List<@Valid NamedOrganisation> organisations) {
    IdentificationRequest {
        organisations = organisations == null ? List.of() : Collections.unmodifiableList(organisations);
    }
}
