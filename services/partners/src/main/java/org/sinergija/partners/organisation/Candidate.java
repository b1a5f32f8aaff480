package org.sinergija.partners.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.fault.RuleBroken;

/// An organisation that may be the one that is being entered again.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Candidate(UUID id, LocalizedText name, @Nullable String acronym, String country) {
    static RuleBroken refusal(List<Candidate> candidates) {
        return new RuleBroken(
                "The name or acronym matches %d organisation%s; distinctFrom must name those that are others."
                        .formatted(candidates.size(), candidates.size() == 1 ? "" : "s"),
                Map.of("candidates", candidates));
    }
}
