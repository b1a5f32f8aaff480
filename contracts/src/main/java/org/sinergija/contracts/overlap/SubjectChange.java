package org.sinergija.contracts.overlap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What changed on one side of an overlap, as far as it matters to a verdict.
///
/// @param fields as the subject's register names them
/// @param sequence the subject's version that has it so
/// @param at when the change was noticed
public record SubjectChange(UUID subject, List<String> fields, long sequence, Instant at) {
    public SubjectChange {
        fields = List.copyOf(fields);
    }
}
