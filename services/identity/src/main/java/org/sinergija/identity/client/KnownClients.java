package org.sinergija.identity.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.Secrets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The clients that whoever runs the platform knows.
///
/// @param operatorSecret lets the client `operator` have tokens of every role; without it there is no such client
/// @param services the platform's own, by name, with their secrets: they alone have the role SERVICE
/// @param clients programs through which people sign in
@ConfigurationProperties("sinergija.identity")
record KnownClients(@Nullable String operatorSecret, @DefaultValue Map<String, String> services,
        @DefaultValue List<Known> clients) {
    KnownClients {
        if (operatorSecret != null) {
            Secrets.mustBeOfChance("sinergija.identity.operator-secret", operatorSecret);
        }
        services.forEach((service, secret) -> Secrets.mustBeOfChance("sinergija.identity.services." + service, secret));
        services = Map.copyOf(services);
        clients = List.copyOf(clients);
    }

    /// Secrets have no place in a log.
    @Override
    public String toString() {
        return "KnownClients%s".formatted(clients.stream().map(Known::id).toList());
    }

    /// Who made a program.
    enum Party {
        /// The platform; whoever signs in has said enough.
        FIRST,
        /// Somebody else; people are asked what it may do for them.
        THIRD
    }

    /// @param secret of a program on a server; without it the program is public, and has no refresh tokens
    record Known(String id, String name, @DefaultValue("THIRD") Party party, @Nullable String secret,
            List<URI> redirectUris, @DefaultValue List<URI> postLogoutRedirectUris,
            @DefaultValue({
                    "openid", "read"}) Set<String> scopes) {
        Known {
            if (secret != null) {
                Secrets.mustBeOfChance("The secret of %s in sinergija.identity.clients".formatted(id), secret);
            }
            redirectUris = List.copyOf(redirectUris);
            postLogoutRedirectUris = List.copyOf(postLogoutRedirectUris);
            scopes = Set.copyOf(scopes);
        }
    }
}
