package org.sinergija.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/// How much is allowed where: `SINERGIJA_LIMITS_API_ADDRESS=600/1m` and so on.
///
/// @param streams of events that may be open at once
@ConfigurationProperties("sinergija.limits")
record Limits(Limit login, Limit files, Limit api, int streams) {
    Limits {
        if (streams < 1) {
            throw new IllegalArgumentException(
                    "sinergija.limits.streams must be at least 1, not %d".formatted(streams));
        }
    }

    Limit of(RouteGroup group) {
        return switch (group) {
            case LOGIN -> login;
            case FILES -> files;
            case API -> api;
        };
    }

    /// @param client requests of one client with a valid token
    /// @param address requests of one address without
    /// @param body of a request
    record Limit(Rate client, Rate address, DataSize body) {
        Limit {
            if (body.toBytes() < 1) {
                throw new IllegalArgumentException(
                        "sinergija.limits.*.body must be at least 1 B, not %s".formatted(body));
            }
        }

        Rate of(Source.Kind kind) {
            return kind == Source.Kind.CLIENT ? client : address;
        }
    }
}
