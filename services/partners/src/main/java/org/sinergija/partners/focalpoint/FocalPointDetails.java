package org.sinergija.partners.focalpoint;

import java.util.Collections;
import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.web.code.LanguageTag;

/// A person and how to reach them.
///
/// @param roles what they are asked about, in the organisation's words
/// @param languages that they work in
record FocalPointDetails(@NotBlank(message = "is required") @Size(max = 200) String name,
        @NotNull(message = "is required") @Email(message = "is no e-mail address") @Size(max = 254) String email,
        @Pattern(regexp = "\\+?[0-9][0-9 ()/.-]{4,29}", message = "is no telephone number") @Nullable String phone,
        @Size(max = 20) List<@NotBlank(message = "must not be blank") @Size(max = 100) String> roles,
        @Size(max = 20) List<@LanguageTag String> languages) {

    FocalPointDetails {
        roles = roles == null ? List.of() : Collections.unmodifiableList(roles);
        languages = languages == null ? List.of() : Collections.unmodifiableList(languages);
    }
}
