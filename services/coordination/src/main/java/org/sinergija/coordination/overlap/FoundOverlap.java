package org.sinergija.coordination.overlap;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.Resolution;

/// Of a stored overlap, what is counted.
record FoundOverlap(Party left, Party right, OverlapLevel level, @Nullable Resolution resolution, boolean withdrawn,
        Instant detectedAt) {
    static final String[] FIELDS = {"left.subject._id", "right.subject._id", "level", "resolution.outcome",
            "resolution.by", "resolution.at", "withdrawn", "detectedAt"};

    /// One side.
    record Party(Ref subject) {}

    /// What it is of.
    record Ref(UUID id) {}
}
