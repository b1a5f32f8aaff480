package org.sinergija.partners.servicepoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How to reach the desk; never a person's own number or address.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contact(
        @Pattern(regexp = "\\+?[0-9][0-9 ()/.-]{2,29}", message = "is no telephone number") @Nullable String phone,
        @Email(message = "is no e-mail address") @Size(max = 254) @Nullable String email, @Size(max = 500) @Pattern(
                regexp = "https?://\\S+",
                message = "is no address such as https://example.org") @Nullable String website) {}
