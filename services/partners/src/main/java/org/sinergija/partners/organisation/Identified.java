package org.sinergija.partners.organisation;

import java.util.List;

/// The organisation that a file means.
///
/// @param by what it was known by
/// @param candidates others that it may be instead, which a person may decide
public record Identified(OrganisationView organisation, By by, List<Candidate> candidates) {
    public Identified {
        candidates = List.copyOf(candidates);
    }

    /// What an organisation was known by; `CREATED` if it was not known.
    public enum By {
        IDENTIFIER,
        NAME,
        ALIAS,
        CREATED
    }
}
