package org.sinergija.events.group;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// What is said of a working group. Its chair and members are organisations; their people are with partners.
public record GroupDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @TextLength(max = 5_000) @Nullable LocalizedText topic,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @NotNull(message = "is required") UUID chair, @Size(max = 200) List<UUID> members,
        @Size(max = 100) List<@Valid Meeting> meetings) {
    public GroupDetails {
        themes = Given.orNone(themes);
        members = Given.orNone(members);
        meetings = Given.orNone(meetings);
    }
}
