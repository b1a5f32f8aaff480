package org.sinergija.partners.organisation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationState;

/// An organisation's entry.
///
/// @param suspensionReason while it is suspended
/// @param learned aliases that files taught after one had made the entry
public record OrganisationView(@JsonUnwrapped OrganisationState organisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String suspensionReason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Origin.Learned> learned) {}
