package org.sinergija.notifications.newsletter;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.notifications.known.Known;

/// How the organisations of a section are called, looked up once for all its lines and languages.
record Called(Map<UUID, OrganisationState> known) {
    static Called of(Known known, Stream<UUID> organisations) {
        return new Called(known.organisations(organisations.collect(Collectors.toSet())));
    }

    /// As a line ends with it; nothing of one that is not known.
    String by(UUID organisation, String language) {
        OrganisationState found = known.get(organisation);
        return found == null ? "" : " – " + Wording.shown(found.name(), language);
    }
}
