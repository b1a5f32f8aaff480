package org.sinergija.partners.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sinergija.partners.naming.NameKeys;
import org.sinergija.partners.naming.Reference;
import org.sinergija.partners.naming.SearchWords;

/// An organisation as a file names it, with all that it is looked for by.
///
/// @param names keys of its names alone
/// @param acronyms keys of those of its names that may be an acronym
record Sought(Reported reported, Identity identity, Set<String> names, Set<String> acronyms) {
    static Sought of(Reported reported) {
        List<String> names = List.copyOf(reported.name().byLanguage().values());
        List<String> single = names.stream().filter(text -> SearchWords.of(text).size() == 1).toList();
        return new Sought(reported, Identity.of(OrganisationDetails.of(reported)),
                NameKeys.of(names, null, reported.type(), reported.country()).names(),
                NameKeys.of(single, null, reported.type(), reported.country()).acronyms());
    }

    /// Whether it is known by the same reference, if it has one that can stand for one organisation.
    boolean hasReferenceOf(Organisation known) {
        if (reported.entry().filter(known.id()::equals).isPresent()) {
            return true;
        }
        Optional<String> key = reported.identifier().map(Reference::key);
        return key.isPresent() && known.identity().references().contains(key.get());
    }
}
