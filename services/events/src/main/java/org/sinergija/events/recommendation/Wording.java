package org.sinergija.events.recommendation;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;

/// One of the texts that a recommendation has had.
///
/// @param number from 1
/// @param by for which organisation it was written; none where a coordinator belongs to none
@JsonInclude(JsonInclude.Include.NON_NULL)
record Wording(int number, LocalizedText title, LocalizedText text, @Nullable UUID by, Instant at) {}
