package org.sinergija.partners.identification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.partners.naming.Countries;
import org.sinergija.partners.naming.Reference;
import org.sinergija.partners.naming.SearchWords;
import org.sinergija.partners.organisation.Reported;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.KnownCountry;

/// An organisation as a file names it: by a reference, a name, or both.
///
/// @param country of its seat
record NamedOrganisation(@Size(max = 100) @Nullable String reference,
        @TextLength(max = 300) @Nullable LocalizedText name,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*",
                message = "must not be blank") @Size(max = 50) @Nullable String acronym,
        @Nullable OrganisationType type, @KnownCountry @Nullable String country) {

    NamedOrganisation {
        if (reference == null && name == null) {
            throw new InvalidValue("", "needs a reference or a name");
        }
        if (reference != null && saysNothing(reference)) {
            throw new InvalidValue("/reference", "has neither letter nor digit");
        }
        if (name != null && name.byLanguage().values().stream().anyMatch(NamedOrganisation::saysNothing)) {
            throw new InvalidValue("/name", "has neither letter nor digit");
        }
    }

    /// With what its reference and its name tell where the file does not: the kind of organisation, and the country.
    Reported reported(String source) {
        Optional<Reference> code = Optional.ofNullable(reference).map(String::strip).map(Reference::new);
        Collection<String> names = name == null ? List.of() : name.byLanguage().values();
        return new Reported(code.orElse(null), name, acronym,
                type != null ? type : code.flatMap(Reference::type).orElse(OrganisationType.CIVIL_SOCIETY),
                country != null
                        ? country
                        : code.flatMap(Reference::country).or(() -> Countries.onlyOneIn(names))
                                .orElse(Reported.NO_COUNTRY),
                source);
    }

    private static boolean saysNothing(String text) {
        return SearchWords.of(text).isEmpty();
    }
}
