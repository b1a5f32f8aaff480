package org.sinergija.events.consultation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.events.event.WebAddress;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// A good practice in the fields of `/good-practices`; organisation and country are the contributor's.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Matrix(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @WebAddress @Size(max = 500) @Nullable String website,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @TextLength(max = 10_000) @Nullable LocalizedText dynamics,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 50) List<@KnownCode(CodeList.TARGET_GROUPS) String> targetGroups,
        @TextLength(max = 10_000) @Nullable LocalizedText objectives,
        @NotNull(message = "is required") @TextLength(max = 10_000) LocalizedText activities,
        @TextLength(max = 10_000) @Nullable LocalizedText achievements,
        @TextLength(max = 10_000) @Nullable LocalizedText obstacles,
        @TextLength(max = 10_000) @Nullable LocalizedText successFactors,
        @TextLength(max = 10_000) @Nullable LocalizedText coordination) {
    Matrix {
        territories = Given.orNone(territories);
        themes = Given.orNone(themes);
        targetGroups = Given.orNone(targetGroups);
    }
}
