package org.sinergija.events.consultation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.web.binding.TextLength;

/// What the reply says, as moderators edit it.
record ReplyText(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @NotNull(message = "is required") @Size(max = 100) List<@Valid @NotNull ReplySection> sections) {}
