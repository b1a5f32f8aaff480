package org.sinergija.projects.exports;

import java.util.Optional;
import java.util.UUID;

import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.organisation.KnownOrganisation;
import org.sinergija.projects.organisation.OwnReference;

/// Organisations of the register as files name them.
final class Reported {
    /// A country that nobody has told.
    private static final String UNKNOWN = "ZZ";

    private Reported() {}

    /// One that is not known, or not yet, has its id for a name.
    static ReportedOrganisation organisation(UUID id, Optional<KnownOrganisation> known) {
        return known.map(Reported::organisation).orElseGet(() -> new ReportedOrganisation(
                OwnReference.of(id), LocalizedText.of("en", "Organisation %s".formatted(id)), null, null, null));
    }

    private static ReportedOrganisation organisation(KnownOrganisation known) {
        String reference = Optional.ofNullable(known.iatiOrgId())
                .or(() -> known.identifiers().stream().findFirst())
                .orElseGet(() -> OwnReference.of(known.id()));
        return new ReportedOrganisation(reference, known.name(), known.acronym(), known.type(),
                known.country().equals(UNKNOWN) ? null : known.country());
    }
}
