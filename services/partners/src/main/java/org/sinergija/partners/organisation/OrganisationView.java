package org.sinergija.partners.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationState;

/// An organisation's entry.
///
/// @param suspensionReason while it is suspended
record OrganisationView(@JsonUnwrapped OrganisationState organisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String suspensionReason) {}
