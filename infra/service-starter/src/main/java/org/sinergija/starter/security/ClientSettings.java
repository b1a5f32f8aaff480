package org.sinergija.starter.security;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a service is to the identity provider when it calls another service.
///
/// @param id of the client; without one its calls carry no token
/// @param tokenUri where it gets its tokens
/// @param timeout for one answer
@ConfigurationProperties("sinergija.security.client")
record ClientSettings(@Nullable String id, @Nullable String secret,
        @DefaultValue("http://127.0.0.1:8084/oauth2/token") URI tokenUri, @DefaultValue("5s") Duration timeout) {
    ClientSettings {
        if ((id == null) != (secret == null)) {
            throw new IllegalArgumentException(
                    "sinergija.security.client.id and sinergija.security.client.secret must be set both or neither");
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException(
                    "sinergija.security.client.timeout must be positive, not %s".formatted(timeout));
        }
    }

    @Override
    public String toString() {
        return "client %s at %s".formatted(id, tokenUri);
    }
}
