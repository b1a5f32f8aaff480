package org.sinergija.partners.servicepoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// A service point that a search found.
///
/// @param enclosing whether it serves more than the territory searched for; absent where none was given
record FoundServicePoint(@JsonUnwrapped ServicePoint point,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean enclosing) {}
