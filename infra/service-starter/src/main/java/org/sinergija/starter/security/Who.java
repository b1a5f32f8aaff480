package org.sinergija.starter.security;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// To whom an operation is open, as in the table of `contracts`.
public enum Who {
    /// With a token or without.
    EVERYONE(null),
    /// Whoever has a token, whatever its roles.
    SIGNED_IN(null),
    /// A partner, for the records of its own organisation: the handler asks [Caller#mustBelongTo].
    OWN(Role.PARTNER),
    /// A partner, whosever the record is.
    PARTNER(Role.PARTNER),
    EXPERT(Role.EXPERT),
    /// The platform's own programs.
    SERVICE(Role.SERVICE),
    COORDINATOR(Role.COORDINATOR),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Who(@Nullable Role role) {
        this.role = role;
    }

    boolean includes(Caller caller) {
        return Optional.ofNullable(role).map(caller.roles()::contains).orElse(true);
    }
}
