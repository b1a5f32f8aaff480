package org.sinergija.contracts.goodpractice;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;

/// The organisation that practises it; never a person.
///
/// @param id in the register of organisations, if it is there
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Practitioner(@Nullable UUID id, LocalizedText name, OrganisationType type) {}
