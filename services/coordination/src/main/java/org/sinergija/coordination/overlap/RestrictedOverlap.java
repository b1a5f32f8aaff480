package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.sinergija.contracts.overlap.SubjectRef;

/// An overlap of which the caller may not see one side: that there is one, and whom to ask. Nothing here changes when anything of
/// the hidden side does.
///
/// @param ask the organisation that leads the side which the caller sees
record RestrictedOverlap(UUID id, @Schema(allowableValues = "true") boolean restricted, List<UUID> ask) {
    static RestrictedOverlap of(UUID overlap, SubjectRef seen) {
        return new RestrictedOverlap(overlap, true, List.of(seen.lead()));
    }
}
