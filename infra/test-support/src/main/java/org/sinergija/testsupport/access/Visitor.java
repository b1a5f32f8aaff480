package org.sinergija.testsupport.access;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.sinergija.testsupport.api.Api;

/// The kinds of callers, those that are refused most often first.
enum Visitor {
    NOBODY("EVERYONE"),
    EXPERT("EVERYONE SIGNED_IN EXPERT"),
    SERVICE("EVERYONE SIGNED_IN SERVICE"),
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

    /// @param tokens gives one of a role, for an organisation
    Api as(Api api, UUID organisation, BiFunction<String, UUID, String> tokens) {
        return switch (this) {
            case NOBODY -> api.anonymous();
            case FOREIGN_PARTNER -> api.as(tokens.apply("PARTNER", ELSEWHERE));
            case OWN_PARTNER -> api.as(tokens.apply("PARTNER", organisation));
            case EXPERT, SERVICE, COORDINATOR, ADMIN -> api.as(tokens.apply(name(), organisation));
        };
    }
}
