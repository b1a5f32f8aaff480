package org.sinergija.partners.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sinergija.partners.naming.NameKeys;
import org.sinergija.partners.naming.Reference;

/// What an organisation is recognised by, as queries look for it.
///
/// @param claims what it alone may hold; absent rather than empty, since a unique index takes two empty lists for the same
/// @param searchText for `q`
record Identity(NameKeys keys, Set<String> references, @Nullable Set<String> claims, String searchText) {

    /// It claims nothing yet.
    static Identity of(OrganisationDetails details) {
        return new Identity(details.keys(), Reference.keys(details.allIdentifiers()), null, details.searchText());
    }

    /// After a change; what it may no longer claim is free for others.
    Identity after(OrganisationDetails details) {
        Set<String> kept = wanted(details.keys(), Reference.keys(details.allIdentifiers()));
        kept.retainAll(claimed());
        return of(details).claiming(kept);
    }

    /// It claims whatever none of the others holds.
    Identity besides(Collection<Organisation> others) {
        Set<String> free = wanted(keys, references);
        others.forEach(other -> free.removeAll(other.identity().claimed()));
        return claiming(free);
    }

    Set<String> claimed() {
        return claims == null ? Set.of() : claims;
    }

    private Identity claiming(Set<String> claimed) {
        return new Identity(keys, references, claimed.isEmpty() ? null : claimed, searchText);
    }

    private static Set<String> wanted(NameKeys keys, Set<String> references) {
        Set<String> wanted = new TreeSet<>(keys.claims());
        references.forEach(reference -> wanted.add("reference " + reference));
        return wanted;
    }
}
