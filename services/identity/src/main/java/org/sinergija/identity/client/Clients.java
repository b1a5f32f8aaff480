package org.sinergija.identity.client;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.LifetimeSettings;
import org.sinergija.identity.client.KnownClients.Known;
import org.sinergija.identity.client.KnownClients.Party;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/// All clients, each under its client id: the platform's own, those of the settings, and machines.
@Component
public class Clients implements RegisteredClientRepository {
    private static final String OPERATOR = "operator";
    private static final String ORGANISATION = "organisation";
    private static final String SERVICE = "service";
    private static final Set<String> ALL_SCOPES = Set.of("openid", "profile", "email", "read", "write");

    private final Machines machines;
    private final LifetimeSettings lifetimes;
    private final Map<String, RegisteredClient> known = new HashMap<>();

    Clients(Machines machines, LifetimeSettings lifetimes, KnownClients settings, IdentitySettings identity) {
        this.machines = machines;
        this.lifetimes = lifetimes;
        know(program(new Known("sinergija-docs", "Sinergija API documentation", Party.FIRST, null,
                List.of(identity.at("/docs/oauth2-redirect.html")), List.of(identity.at("/docs")), ALL_SCOPES)));
        settings.clients().forEach(client -> know(program(client)));
        settings.services().forEach((service, secret) -> know(machine(service, service, ClientSecrets.hash(secret),
                Set.of(Machine.WRITE), lifetimes.access(), ClientSettings.builder().setting(SERVICE, service))));
        if (settings.operatorSecret() != null) {
            know(machine(OPERATOR, "Operator", ClientSecrets.hash(settings.operatorSecret()),
                    Set.of(Machine.READ, Machine.WRITE),
                    lifetimes.operator(), ClientSettings.builder()));
        }
    }

    /// Whether its tokens are for whom it says, and not for itself.
    public static boolean isOperator(RegisteredClient client) {
        return client.getClientId().equals(OPERATOR);
    }

    /// Whether it is a service of the platform.
    public static boolean isService(RegisteredClient client) {
        return client.getClientSettings().getSetting(SERVICE) != null;
    }

    /// For which a machine acts; one without acts for the region's coordination.
    public static Optional<UUID> organisationOf(RegisteredClient machine) {
        return Optional.ofNullable(machine.getClientSettings().getSetting(ORGANISATION));
    }

    private void know(RegisteredClient client) {
        if (known.putIfAbsent(client.getClientId(), client) != null) {
            throw new IllegalArgumentException(
                    "sinergija.identity.clients has %s twice, or it is the platform's own"
                            .formatted(client.getClientId()));
        }
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        RegisteredClient client = known.get(clientId);
        return client == null ? id(clientId).flatMap(machines::find).map(this::machine).orElse(null) : client;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients come from the settings and from /api/v1/clients");
    }

    private static Optional<UUID> id(String clientId) {
        try {
            return Optional.of(UUID.fromString(clientId));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private RegisteredClient machine(Machine machine) {
        ClientSettings.Builder settings = ClientSettings.builder();
        if (machine.organisation() != null) {
            settings.setting(ORGANISATION, machine.organisation());
        }
        return machine(machine.id().toString(), machine.name(), machine.secretHash(), machine.scopes(),
                lifetimes.access(), settings);
    }

    private static RegisteredClient machine(String id, String name, String secretHash, Set<String> scopes,
            Duration lifetime, ClientSettings.Builder settings) {
        return RegisteredClient.withId(id).clientId(id).clientName(name).clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(all -> all.addAll(scopes))
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(lifetime).build())
                .clientSettings(settings.build()).build();
    }

    private RegisteredClient program(Known client) {
        RegisteredClient.Builder program = RegisteredClient.withId(client.id()).clientId(client.id())
                .clientName(client.name()).authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(all -> client.redirectUris().stream().map(URI::toString).forEach(all::add))
                .postLogoutRedirectUris(
                        all -> client.postLogoutRedirectUris().stream().map(URI::toString).forEach(all::add))
                .scopes(all -> all.addAll(client.scopes()))
                .tokenSettings(TokenSettings.builder().authorizationCodeTimeToLive(lifetimes.code())
                        .accessTokenTimeToLive(lifetimes.access()).refreshTokenTimeToLive(lifetimes.refresh())
                        .reuseRefreshTokens(false).build())
                .clientSettings(ClientSettings.builder().requireProofKey(true)
                        .requireAuthorizationConsent(client.party() == Party.THIRD).build());
        if (client.secret() == null) {
            program.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            program.clientSecret(ClientSecrets.hash(client.secret()))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN);
        }
        return program.build();
    }
}
