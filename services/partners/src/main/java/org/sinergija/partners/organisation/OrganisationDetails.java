package org.sinergija.partners.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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
import org.sinergija.partners.naming.Reference;
import org.sinergija.partners.naming.SearchWords;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.KnownCountry;
import org.sinergija.starter.web.code.LanguageTag;

/// What an organisation says of itself when it registers or revises its entry.
///
/// @param aliases other names that it goes by, former ones too
/// @param country of its seat
/// @param territories where it works
/// @param identifiers other references that files know it by, such as `RS-APR-17234567`
/// @param distinctFrom organisations of a matching name that are others
record OrganisationDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText name,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*",
                message = "must not be blank") @Size(max = 50) @Nullable String acronym,
        @Size(max = MOST_ALIASES) List<@NotBlank(message = "must not be blank") @Size(max = 300) String> aliases,
        @NotNull(message = "is required") OrganisationType type,
        @NotNull(message = "is required") @KnownCountry String country,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @Size(max = 500) @Pattern(regexp = "https?://[^\\s/?#]+\\.[^\\s/?#]+([/?#]\\S*)?",
                message = "is no address such as https://example.org") @Nullable String website,
        @Size(max = 100) @Pattern(regexp = IDENTIFIER, message = NO_IDENTIFIER) @Nullable String iatiOrgId,
        @Size(max = MOST_IDENTIFIERS) List<@NotNull(message = "must not be null") @Size(max = 100) @Pattern(
                regexp = IDENTIFIER, message = NO_IDENTIFIER) String> identifiers,
        @Size(max = 50) List<@LanguageTag String> languages, @Size(max = 100) List<UUID> distinctFrom) {

    static final int MOST_ALIASES = 200;
    static final int MOST_IDENTIFIERS = 100;
    static final String IDENTIFIER = "[^/&|?\\s]+";
    static final String NO_IDENTIFIER = "is no organisation identifier of IATI such as XM-DAC-47066";

    OrganisationDetails {
        aliases = Given.orNone(aliases);
        territories = Given.orNone(territories);
        identifiers = Given.orNone(identifiers);
        languages = Given.orNone(languages);
        distinctFrom = Given.orNone(distinctFrom);
    }

    /// What is known of an organisation that a file names and nobody registered.
    static OrganisationDetails of(Reported reported) {
        String identifier = reported.identifier().map(Reference::text).orElse(null);
        return new OrganisationDetails(reported.name(), reported.acronym(), List.of(), reported.type(),
                reported.country(), List.of(), null, identifier, List.of(), List.of(), List.of());
    }

    /// The same without what a merge adds by itself.
    OrganisationDetails without(List<String> takenAliases, List<String> takenIdentifiers) {
        return new OrganisationDetails(name, acronym, minus(aliases, takenAliases), type, country, territories,
                website, iatiOrgId, minus(identifiers, takenIdentifiers), languages, distinctFrom);
    }

    OrganisationDetails named(LocalizedText next, @Nullable String nextAcronym) {
        return new OrganisationDetails(next, acronym == null ? nextAcronym : acronym, aliases, type, country,
                territories, website, iatiOrgId, identifiers, languages, distinctFrom);
    }

    /// What another that is the same lacks of these.
    Merges.Taken beyond(OrganisationDetails other, UUID id) {
        return new Merges.Taken(id, minus(allNames(), other.allNames()),
                minus(allIdentifiers(), other.allIdentifiers()));
    }

    OrganisationDetails with(List<String> moreAliases, List<String> moreIdentifiers) {
        return new OrganisationDetails(name, acronym, plus(aliases, moreAliases), type, country, territories, website,
                iatiOrgId, plus(identifiers, moreIdentifiers), languages, distinctFrom);
    }

    /// In all languages, with aliases.
    List<String> names() {
        List<String> names = new ArrayList<>(name.byLanguage().values());
        names.addAll(aliases);
        return names;
    }

    NameKeys keys() {
        return NameKeys.of(names(), acronym, type, country);
    }

    /// Aliases, with the acronym.
    List<String> alsoKnownAs() {
        return acronym == null ? aliases : plus(aliases, List.of(acronym));
    }

    private List<String> allNames() {
        return plus(names(), alsoKnownAs());
    }

    /// Words to look into.
    String searchText() {
        return SearchWords.joined(allNames());
    }

    /// With the first of them, the one in the IATI registry.
    List<String> allIdentifiers() {
        return iatiOrgId == null ? identifiers : plus(List.of(iatiOrgId), identifiers);
    }

    /// Whether it goes by nothing but a reference, in want of a name.
    boolean isNameless() {
        Set<String> references = Reference.keys(allIdentifiers());
        return name.byLanguage().values().stream().allMatch(text -> references.contains(new Reference(text).key()));
    }

    private static List<String> plus(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<String> minus(List<String> all, List<String> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }
}
