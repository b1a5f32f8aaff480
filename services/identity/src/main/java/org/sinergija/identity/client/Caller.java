package org.sinergija.identity.client;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Role;
import org.sinergija.starter.fault.NotYours;
import org.springframework.security.oauth2.jwt.Jwt;

/// Who asks, by the verified token.
record Caller(String subject, @Nullable UUID organisation, List<String> roles) {
    static Caller of(Jwt token) {
        String organisation = token.getClaimAsString("org");
        return new Caller(Objects.requireNonNull(token.getSubject()),
                organisation == null ? null : UUID.fromString(organisation),
                Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of()));
    }

    /// Whose clients a request is about: those of the organisation that it names, else the caller's own; none of one organisation
    /// where the caller acts for all.
    ///
    /// @throws NotYours if it may not act for it
    @Nullable
    UUID owner(@Nullable UUID named) {
        UUID owner = named == null && !actsForAll() ? organisation : named;
        mustActFor(owner);
        return owner;
    }

    /// @param owner none means all organisations
    /// @throws NotYours if it may not act for it
    void mustActFor(@Nullable UUID owner) {
        boolean own = owner != null && owner.equals(organisation) && roles.contains(Role.PARTNER.name());
        if (!own && !actsForAll()) {
            throw new NotYours("This needs rights that the caller does not have.");
        }
    }

    private boolean actsForAll() {
        return roles.contains(Role.COORDINATOR.name()) || roles.contains(Role.ADMIN.name());
    }
}
