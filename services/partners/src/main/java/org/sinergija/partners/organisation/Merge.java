package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// The decision that an organisation is another one under another name.
///
/// @param into the one that it is
/// @param by who decided; an id, never a name; `erased` where the person asked for that
/// @param aliases and `identifiers`: what the other took over from it
/// @param reversal if the decision was taken back
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Merge(UUID organisation, UUID into, String reason, String by, Instant at, List<String> aliases,
        List<String> identifiers, @Nullable Reversal reversal) {
    public Merge {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }

    /// The decision that it is not, after all.
    public record Reversal(String reason, String by, Instant at) {}

    Merge reversed(Reversal taken) {
        return new Merge(organisation, into, reason, by, at, aliases, identifiers, taken);
    }
}
