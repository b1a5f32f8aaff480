package org.sinergija.contracts.overlap;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What people decided.
///
/// @param by who; ids, never names, and `erased` where the person asked for that
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resolution(Outcome outcome, @Nullable String note, String by, Instant at) {}
