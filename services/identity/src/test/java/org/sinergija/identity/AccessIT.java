package org.sinergija.identity;

import java.util.Map;
import java.util.UUID;

import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.access.AccessTableWalk;
import org.sinergija.testsupport.api.Answer;

class AccessIT extends AccessTableWalk {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String CLIENTS = "/api/v1/clients";
    private static final UUID US = UUID.randomUUID();
    private static final Map<String, String> OWN = records(US);
    private static final Map<String, String> FOREIGN = records(UUID.randomUUID());

    AccessIT() {
        super("identity", RunningIdentity.api(), US);
    }

    private static Map<String, String> records(UUID organisation) {
        Answer machine = RunningIdentity.api().as(partner(organisation)).post(CLIENTS, client(organisation));
        return Map.of(ACCOUNTS, RunningIdentity.person(organisation, Role.PARTNER).id().toString(), CLIENTS,
                machine.body().path("clientId").asString());
    }

    private static String client(UUID organisation) {
        return "{\"name\": \"Feed\", \"scopes\": [\"read\"], \"organisation\": \"%s\"}".formatted(organisation);
    }

    private static String partner(UUID organisation) {
        return TokenEndpoint.operatorToken("role", "PARTNER", "organisation", organisation.toString());
    }

    /// The service's own, since it takes no others.
    @Override
    protected String token(String role, UUID acting) {
        return switch (role) {
            case "PARTNER" -> partner(acting);
            case "SERVICE" -> TokenEndpoint.serviceToken();
            default -> TokenEndpoint.operatorToken("role", role);
        };
    }

    @Override
    protected Map<String, String> own() {
        return OWN;
    }

    @Override
    protected Map<String, String> foreign() {
        return FOREIGN;
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of("POST " + CLIENTS, client(US), "POST " + ACCOUNTS, """
                {"email": "%s@example.org", "name": "Mira Novak", "organisation": "%s", "roles": ["PARTNER"],
                 "language": "en"}""".formatted(US, US));
    }
}
