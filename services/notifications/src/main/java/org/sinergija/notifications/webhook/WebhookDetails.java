package org.sinergija.notifications.webhook;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is asked for.
///
/// @param types each exact, or a beginning that ends in `.*`; all, if it is left out
record WebhookDetails(
        @NotBlank(message = "is required") @Schema(example = "https://example.org/sinergija") String url,
        @Size(min = 1, max = 50,
                message = "must name 1 to 50 types, or be left out for all") @Schema(
                        example = "[\"org.sinergija.coordination.overlap.*\"]") @Nullable List<@NotNull String> types) {
    List<String> wanted() {
        return types == null ? List.of() : types;
    }
}
