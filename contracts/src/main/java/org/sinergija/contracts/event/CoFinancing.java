package org.sinergija.contracts.event;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Who bears a share of the cost.
///
/// @param share percent
public record CoFinancing(UUID organisation, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal share) {}
