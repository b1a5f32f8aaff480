package org.sinergija.partners.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.partners.naming.NameKeys;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// What an organisation says of itself when it registers or revises its entry.
///
/// @param aliases other names that it goes by, former ones too
/// @param country of its seat
/// @param territories where it works
/// @param distinctFrom organisations of a matching name that are others
record OrganisationDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText name,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*",
                message = "must not be blank") @Size(max = 50) @Nullable String acronym,
        @Size(max = 50) List<@NotBlank(message = "must not be blank") @Size(max = 300) String> aliases,
        @NotNull(message = "is required") OrganisationType type,
        @NotNull(message = "is required") @KnownCountry String country,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @Size(max = 500) @Pattern(regexp = "https?://[^\\s/?#]+\\.[^\\s/?#]+([/?#]\\S*)?",
                message = "is no address such as https://example.org") @Nullable String website,
        @Size(max = 100) @Pattern(regexp = "[^/&|?\\s]+",
                message = "is no organisation identifier of IATI such as XM-DAC-47066") @Nullable String iatiOrgId,
        @Size(max = 50) List<@LanguageTag String> languages, @Size(max = 100) List<UUID> distinctFrom) {

    OrganisationDetails {
        aliases = orNone(aliases);
        territories = orNone(territories);
        languages = orNone(languages);
        distinctFrom = orNone(distinctFrom);
    }

    NameKeys keys() {
        return NameKeys.of(names(), acronym, type, country);
    }

    /// In all languages, with aliases.
    List<String> names() {
        List<String> names = new ArrayList<>(name.byLanguage().values());
        names.addAll(aliases);
        return names;
    }

    /// No copy: while a request is read, a place with a fault is still empty.
    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(given);
    }
}
