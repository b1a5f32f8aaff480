package org.sinergija.events.recommendation;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.events.group.Circle;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// What a working group recommends.
///
/// @param themes those of the group where none are given
/// @param territories those of the event where none are given
record RecommendationDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @NotNull(message = "is required") @TextLength(max = 10_000) LocalizedText text,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories) {
    RecommendationDetails {
        themes = Given.orNone(themes);
        territories = Given.orNone(territories);
    }

    RecommendationDetails in(Circle circle) {
        return new RecommendationDetails(title, text, themes.isEmpty() ? circle.group().details().themes() : themes,
                territories.isEmpty() ? circle.event().details().territories() : territories);
    }
}
