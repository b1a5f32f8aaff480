package org.sinergija.events.recommendation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.recommendation.CommitmentStatus;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.events.event.WebAddress;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.OnCalendar;

/// What an organisation promises, and what came of it.
///
/// @param status [CommitmentStatus#PROMISED] where none is said
/// @param territory a country or a part of one
/// @param evidence addresses of pages that show it
record CommitmentDetails(@NotNull(message = "is required") UUID organisation,
        @NotNull(message = "is required") @KnownCode(CodeList.TERRITORIES) Territory territory,
        @NotNull(message = "is required") @TextLength(max = 2_000) LocalizedText what,
        @NotNull(message = "is required") @OnCalendar LocalDate due, CommitmentStatus status,
        @Size(max = 20) List<@WebAddress @Size(max = 2_000) String> evidence) {
    CommitmentDetails {
        status = status == null ? CommitmentStatus.PROMISED : status;
        evidence = evidence == null ? List.of() : Collections.unmodifiableList(evidence);
    }
}
