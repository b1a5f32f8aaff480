package org.sinergija.identity.account;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.security.Role;

/// Who is invited, and as what.
///
/// @param organisation that the person acts for, if any
/// @param language of the letters, BCP 47; one that a page's language is read in
public record AccountDetails(
        @NotNull(message = "is required") @Email(message = "is no e-mail address") @Size(max = 254) String email,
        @NotBlank(message = "is required") @Size(max = 200) String name, @Nullable UUID organisation,
        @NotEmpty(message = "needs at least one") Set<Role> roles,
        @NotNull(message = "is required") @Pattern(regexp = "(en|sq|bs|hr|cnr|sh|sr|mk|fr)(-[A-Za-z0-9]{2,8})*",
                message = "is none of en, sq, bs, hr, cnr, sr, mk, fr") String language) {}
