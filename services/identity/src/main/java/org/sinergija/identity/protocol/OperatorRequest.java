package org.sinergija.identity.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sinergija.starter.security.Role;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/// As whom the operator wants to act: the form parameters `role` and `organisation`.
record OperatorRequest(Role role, Optional<UUID> organisation) {
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.SERVICE));

    /// @throws OAuth2AuthenticationException if there is no such role, or the organisation is no id
    static OperatorRequest of(Map<String, Object> parameters) {
        try {
            Role role = Role.valueOf(String.valueOf(parameters.get("role")));
            if (!ROLES.contains(role)) {
                throw new IllegalArgumentException("%s is for services alone".formatted(role));
            }
            return new OperatorRequest(role,
                    Optional.ofNullable((String) parameters.get("organisation")).map(UUID::fromString));
        } catch (IllegalArgumentException | ClassCastException unknown) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST,
                    "role must be one of %s, organisation an id".formatted(ROLES), null), unknown);
        }
    }

    /// Whoever it acts as has an inbox, subscriptions and acts of its own.
    void sayIn(JwtClaimsSet.Builder claims) {
        claims.subject("operator:%s%s".formatted(role, organisation.map(":%s"::formatted).orElse("")));
        claims.claim(Claims.ROLES, List.of(role.name()));
        organisation.ifPresent(id -> claims.claim(Claims.ORGANISATION, id.toString()));
    }
}
