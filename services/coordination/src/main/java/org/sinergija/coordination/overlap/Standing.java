package org.sinergija.coordination.overlap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.engine.Comparison;

/// How a pair stands.
///
/// @param level null where it does not, since neither side need hear of it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(@Nullable OverlapLevel level, double score) {
    static Standing of(Overlap overlap) {
        return new Standing(overlap.isWithdrawn() ? null : overlap.state().level(), overlap.state().score());
    }

    static Standing of(Comparison comparison) {
        return new Standing(comparison.alerts() ? comparison.level() : null, comparison.score());
    }
}
