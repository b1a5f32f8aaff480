package org.sinergija.projects.exchange;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;

/// An organisation as a file names it. The reference alone does not tell who it is: files give one to many.
///
/// @param reference `XM-DAC-47066`, for instance
/// @param country of its seat, ISO 3166-1 alpha-2, where the file tells
public record ReportedOrganisation(@Nullable String reference, @Nullable LocalizedText name, @Nullable String acronym,
        @Nullable OrganisationType type, @Nullable String country) {
    public ReportedOrganisation {
        if (reference == null && name == null) {
            throw new IllegalArgumentException("An organisation without reference and name");
        }
    }
}
