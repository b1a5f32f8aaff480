package org.sinergija.contracts.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// An organisation as everybody may see it; no contact data of people.
///
/// @param country ISO 3166-1 alpha-2 of its seat, Kosovo `XK`; `ZZ` while nobody said which
/// @param iatiOrgId its identifier in the IATI registry
/// @param identifiers other references that files know it by; absent if there are none
/// @param source what it was created from, where nobody registered it
/// @param mergedInto the organisation that it was found to be
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationState(UUID id, LocalizedText name, @Nullable String acronym, List<String> aliases,
        OrganisationType type, String country, List<Territory> territories, @Nullable String website,
        @Nullable String iatiOrgId, @Nullable List<String> identifiers, List<String> languages,
        OrganisationStatus status, @Nullable String source, @Nullable UUID mergedInto, Instant createdAt,
        Instant updatedAt) {
    public OrganisationState {
        aliases = List.copyOf(aliases);
        territories = List.copyOf(territories);
        identifiers = identifiers == null || identifiers.isEmpty() ? null : List.copyOf(identifiers);
        languages = List.copyOf(languages);
    }
}
