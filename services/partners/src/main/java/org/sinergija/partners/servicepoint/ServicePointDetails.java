package org.sinergija.partners.servicepoint;

import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.LanguageTag;

/// What an organisation says of a place where it helps.
///
/// @param territory that it serves: a town's desk a municipality, a telephone line perhaps a country
/// @param languages that are spoken there
/// @param valid the days on which it exists; always where it is not said
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServicePointDetails(@NotNull(message = "is required") ServiceKind service,
        @NotNull(message = "is required") @TextLength(max = 300) LocalizedText name,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*",
                message = "must not be blank") @Size(max = 300) @Nullable String address,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*",
                message = "must not be blank") @Size(max = 100) @Nullable String town,
        @NotNull(message = "is required") @KnownCode(CodeList.TERRITORIES) Territory territory,
        @Valid @Nullable Coordinates coordinates, @Valid @Nullable OpeningHours openingHours,
        @Size(max = 50) List<@LanguageTag String> languages, @Valid @Nullable Contact contact, @Nullable Period valid) {

    ServicePointDetails {
        languages = languages == null ? List.of() : Collections.unmodifiableList(languages);
    }
}
