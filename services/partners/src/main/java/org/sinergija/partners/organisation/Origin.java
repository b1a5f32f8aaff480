package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Where an entry comes from that nobody registered.
///
/// @param source the file, in words
/// @param learned aliases that files taught later
/// @param answeredFor when somebody revised or approved it; from then on files teach it nothing
public record Origin(String source, List<Learned> learned, @Nullable Instant answeredFor) {
    public Origin {
        learned = List.copyOf(learned);
    }

    /// An alias and the file that had it.
    public record Learned(String alias, String source) {}

    static Origin of(String source) {
        return new Origin(source, List.of(), null);
    }

    Origin answered(Instant at) {
        return new Origin(source, learned, answeredFor == null ? at : answeredFor);
    }

    Origin taught(List<String> aliases, String by) {
        List<Learned> all = new ArrayList<>(learned);
        aliases.forEach(alias -> all.add(new Learned(alias, by)));
        return new Origin(source, all, answeredFor);
    }
}
