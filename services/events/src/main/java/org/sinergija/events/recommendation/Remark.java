package org.sinergija.events.recommendation;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What an organisation of the group says of a recommendation; for the group alone.
///
/// @param by for which organisation; none where a coordinator belongs to none
@Document("recommendation-remarks")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Remark(@Id UUID id, UUID recommendation, String text, @Nullable UUID by, Instant at) {}
