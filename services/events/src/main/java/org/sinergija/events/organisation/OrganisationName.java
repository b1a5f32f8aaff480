package org.sinergija.events.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.value.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What an organisation is called.
///
/// @param mergedInto the organisation that it was found to be
@Document("organisation_names")
record OrganisationName(@Id UUID id, LocalizedText name, @Nullable UUID mergedInto) {
    static OrganisationName of(OrganisationState state) {
        return new OrganisationName(state.id(), state.name(), state.mergedInto());
    }
}
