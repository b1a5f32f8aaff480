package org.sinergija.identity.client;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is asked for.
///
/// @param scopes `read` to see what is not public, `write` to change records and see them
/// @param organisation for which it acts; the caller's own where it is left out, and for coordinators the whole region
record MachineDetails(@NotBlank(message = "is required") @Size(max = 200) String name,
        @NotEmpty(message = "is required") List<@Pattern(regexp = Machine.READ + "|" + Machine.WRITE,
                message = "must be read or write") String> scopes,
        @Nullable UUID organisation) {}
