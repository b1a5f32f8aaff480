package org.sinergija.events.registration;

import java.util.Collections;
import java.util.Map;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.events.seat.Attendance;
import org.sinergija.starter.web.code.LanguageTag;

/// What somebody says who registers.
///
/// @param organisation its id in the register, or its name; a focal point's own if it is left out
/// @param attendance needed only where there is a choice
/// @param answers to the organiser's questions, by their keys
/// @param dietaryNeeds kept apart, as `accessNeeds`, and deleted 30 days after the event
/// @param invitation the code, for an event that is by invitation
/// @param language in which letters are written
record RegistrationForm(@NotBlank(message = "is required") @Size(max = 200) String name,
        @NotNull(message = "is required") @Email(message = "is no e-mail address") @Size(max = 254) String email,
        @Size(min = 1, max = 200) @Nullable String organisation, @Nullable Attendance attendance,
        Map<String, String> answers, @Size(max = 1_000) @Nullable String dietaryNeeds,
        @Size(max = 1_000) @Nullable String accessNeeds, @Size(max = 100) @Nullable String invitation,
        @LanguageTag @Nullable String language) {
    RegistrationForm {
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(answers);
    }

    /// Names and addresses have no place in a log.
    @Override
    public String toString() {
        return "RegistrationForm";
    }
}
