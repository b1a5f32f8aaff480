package org.sinergija.projects.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.text.Folding;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An organisation as partners tells of it.
///
/// @param iatiOrgId its reference in the IATI registry
/// @param identifiers other references that files know it by
/// @param mergedInto the organisation that it was found to be
@Document("known_organisations")
public record KnownOrganisation(@Id UUID id, LocalizedText name, @Nullable String acronym, OrganisationType type,
        String country, @Nullable String iatiOrgId, List<String> identifiers, @Nullable UUID mergedInto) {

    /// One of its names, in whatever script.
    boolean isCalled(@Nullable LocalizedText other) {
        Set<String> names = name.byLanguage().values().stream().map(Folding::key).collect(Collectors.toSet());
        return other != null && other.byLanguage().values().stream().map(Folding::key).anyMatch(names::contains);
    }

    static KnownOrganisation of(OrganisationState state) {
        return new KnownOrganisation(state.id(), state.name(), state.acronym(), state.type(), state.country(),
                state.iatiOrgId(), state.identifiers() == null ? List.of() : state.identifiers(), state.mergedInto());
    }
}
