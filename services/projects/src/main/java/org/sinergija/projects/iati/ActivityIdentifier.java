package org.sinergija.projects.iati;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.ReportedOrganisation;

/// What files of IATI call an initiative: what its publisher calls it, else its id after the reference of who answers for it.
public final class ActivityIdentifier {
    /// Where the organisation has no reference.
    static final String NAMESPACE = "XX-SINERGIJA";

    private ActivityIdentifier() {}

    /// @param lead who answers for it
    public static ExternalId of(UUID id, List<ExternalId> externalIds, ReportedOrganisation lead) {
        return externalIds.stream().filter(external -> external.scheme().equals(Identifiers.IATI)).findFirst()
                .orElseGet(() -> new ExternalId(Identifiers.IATI,
                        "%s-%s".formatted(namespace(lead.reference()), id)));
    }

    private static String namespace(@Nullable String reference) {
        return reference == null || reference.startsWith(NAMESPACE + "-") ? NAMESPACE : reference;
    }
}
