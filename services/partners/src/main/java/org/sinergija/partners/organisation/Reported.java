package org.sinergija.partners.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.partners.naming.Likeness;
import org.sinergija.partners.naming.NameKeys;
import org.sinergija.partners.naming.Reference;
import org.sinergija.partners.naming.SearchWords;

/// An organisation as a file names it.
///
/// @param givenName null where the file gives none; then it goes by the acronym, else by the reference
/// @param country `ZZ` where nothing tells
/// @param source the file, in words
public record Reported(@Nullable Reference reference, @Nullable LocalizedText givenName, @Nullable String acronym,
        OrganisationType type, String country, String source) {
    public static final String NO_COUNTRY = "ZZ";
    /// BCP 47: undetermined.
    private static final String NO_LANGUAGE = "und";
    private static final Set<OrganisationType> AT_HOME_EVERYWHERE = EnumSet
            .of(OrganisationType.INTERNATIONAL_ORGANISATION, OrganisationType.EU_AGENCY);

    public Reported {
        if (reference == null && givenName == null) {
            throw new IllegalArgumentException("An organisation without reference and name");
        }
    }

    LocalizedText name() {
        if (givenName != null) {
            return givenName;
        }
        return LocalizedText.of(NO_LANGUAGE, acronym != null || reference == null
                ? String.valueOf(acronym)
                : reference.text());
    }

    /// The reference, if it can stand for one organisation everywhere.
    Optional<Reference> identifier() {
        return Optional.ofNullable(reference).filter(each -> each.identifies() && each.own().isEmpty());
    }

    /// The id of the entry that one of our own exports means.
    Optional<UUID> entry() {
        return Optional.ofNullable(reference).flatMap(Reference::own);
    }

    /// Whether its name plainly is another's.
    boolean contradicts(OrganisationDetails entry) {
        return givenName != null && Likeness.contradict(givenName, entry.name(), entry.alsoKnownAs());
    }

    /// Whether equal names may mean the same: in one country, or where a country is not known or does not matter.
    boolean isNear(OrganisationDetails entry) {
        return country.equals(entry.country()) || country.equals(NO_COUNTRY) || entry.country().equals(NO_COUNTRY)
                || AT_HOME_EVERYWHERE.contains(type) || AT_HOME_EVERYWHERE.contains(entry.type());
    }

    /// What an entry of the same organisation says when it says what the file does besides: a name where it had none, names
    /// and a reference that it lacked.
    OrganisationDetails completing(OrganisationDetails entry) {
        List<String> reference = identifier()
                .filter(each -> !Reference.keys(entry.allIdentifiers()).contains(each.key()))
                .map(Reference::text).stream().toList();
        OrganisationDetails named = givenName != null && entry.isNameless()
                ? entry.named(givenName, acronym)
                : entry.with(furtherNames(entry), List.of());
        return named.with(List.of(), reference);
    }

    private List<String> furtherNames(OrganisationDetails entry) {
        Collection<String> names = givenName == null ? List.of() : givenName.byLanguage().values();
        Set<String> known = entry.keys().names();
        boolean same = NameKeys.of(names, null, entry.type(), entry.country()).names().stream()
                .anyMatch(known::contains);
        return names.stream().filter(text -> words(text) > 1)
                .filter(text -> NameKeys.of(List.of(text), null, entry.type(), entry.country()).names().stream()
                        .noneMatch(known::contains))
                .filter(text -> same || Likeness.agree(List.of(text), entry.names())).toList();
    }

    private static int words(String text) {
        return SearchWords.of(text).size();
    }
}
