package org.sinergija.testsupport.access;

import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

/// The kinds of callers, those that are refused most often first.
enum Visitor {
    NOBODY("EVERYONE"),
    EXPERT("EVERYONE SIGNED_IN EXPERT"),
    FOREIGN_PARTNER("EVERYONE SIGNED_IN PARTNER"),
    OWN_PARTNER("EVERYONE SIGNED_IN PARTNER OWN"),
    COORDINATOR("EVERYONE SIGNED_IN COORDINATOR"),
    ADMIN("EVERYONE SIGNED_IN ADMIN");

    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final String kinds;

    /// @param kinds those of the table that it is one of
    Visitor(String kinds) {
        this.kinds = kinds;
    }

    /// What the table lets it see: 0 for anything but a refusal.
    int refusal(Operation operation) {
        if (Stream.of(kinds.split(" ", -1)).anyMatch(operation::isOpenTo)) {
            return 0;
        }
        return this == NOBODY ? 401 : 403;
    }

    Api as(Api api, UUID organisation) {
        TestIssuer issuer = TestIssuer.SHARED;
        return switch (this) {
            case NOBODY -> api.anonymous();
            case EXPERT -> api.as(issuer.expert());
            case FOREIGN_PARTNER -> api.as(issuer.partner(ELSEWHERE));
            case OWN_PARTNER -> api.as(issuer.partner(organisation));
            case COORDINATOR -> api.as(issuer.coordinator());
            case ADMIN -> api.as(issuer.admin());
        };
    }
}
