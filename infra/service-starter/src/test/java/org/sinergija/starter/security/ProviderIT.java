package org.sinergija.starter.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ProviderIT {
    private static final String CALLER = "/api/v1/doors/caller";
    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void a_new_key_is_taken_at_once_and_tokens_of_the_old_one_stay_good() {
        try (TestIssuer issuer = TestIssuer.start(0); ConfigurableApplicationContext service = trusting(issuer)) {
            Api api = GuardedService.api(service);
            String before = issuer.admin();
            assertThat(api.as(before).get(CALLER)).hasStatus(200);

            issuer.rotateKey();

            assertThat(api.as(issuer.admin()).get(CALLER)).hasStatus(200);
            assertThat(api.as(before).get(CALLER)).hasStatus(200);
            assertThat(issuer.keysAsked()).isEqualTo(2);
        }
    }

    @Test
    void unknown_keys_do_not_make_us_ask_the_provider_each_time() {
        try (TestIssuer issuer = TestIssuer.start(0);
                ConfigurableApplicationContext service = trusting(issuer, "--sinergija.security.keys-asked-for=4m")) {
            Api api = GuardedService.api(service);
            String forged = issuer.token().by(TestIssuer.newKey()).text();

            for (int i = 0; i < 20; i++) {
                assertThat(api.as(forged).get(CALLER)).isProblem(401);
            }

            assertThat(issuer.keysAsked()).isEqualTo(2);
            assertThat(api.as(issuer.admin()).get(CALLER)).hasStatus(200);
        }
    }

    @Test
    void while_the_provider_is_away_its_tokens_stay_good() {
        TestIssuer issuer = TestIssuer.start(0);
        try (ConfigurableApplicationContext service = trusting(issuer, "--sinergija.security.keys-kept=200ms",
                "--sinergija.security.keys-asked-for=10ms")) {
            Api api = GuardedService.api(service);
            assertThat(api.as(issuer.admin()).get(CALLER)).hasStatus(200);
            int asked = issuer.keysAsked();
            await().untilAsserted(() -> {
                assertThat(api.as(issuer.admin()).get(CALLER)).hasStatus(200);
                assertThat(issuer.keysAsked()).isGreaterThan(asked);
            });

            issuer.close();

            await().during(Duration.ofMillis(600)).untilAsserted(
                    () -> assertThat(api.as(issuer.admin()).get(CALLER)).hasStatus(200));
            assertThat(api.as(issuer.token().by(TestIssuer.newKey()).text()).get(CALLER)).isProblem(401);
        }
    }

    @Test
    void a_service_starts_without_its_provider_says_so_and_works_when_it_comes() {
        TestIssuer gone = TestIssuer.start(0);
        gone.close();
        try (ConfigurableApplicationContext service = trusting(gone, "--sinergija.security.keys-asked-for=10ms")) {
            Api api = GuardedService.api(service);

            assertThat(api.get(READINESS)).hasStatus(200).has("/status", "DEGRADED")
                    .has("/components/identity/details/missing", "identity provider's keys at " + gone.jwksUri());
            assertThat(api.get("/api/v1/doors/front")).hasStatus(200);
            assertThat(api.as(gone.admin()).get(CALLER)).isProblem(503).hasHeader("Retry-After", "5")
                    .has("/type", "urn:sinergija:problem:identity-unavailable");

            try (TestIssuer back = TestIssuer.start(gone.port())) {
                await().untilAsserted(() -> assertThat(api.as(back.admin()).get(CALLER)).hasStatus(200));
                assertThat(api.get(READINESS)).has("/status", "UP");
            }
        }
    }

    @Test
    void another_provider_names_claims_and_roles_its_own_way() {
        UUID organisation = UUID.randomUUID();
        try (TestIssuer issuer = TestIssuer.start(0);
                ConfigurableApplicationContext service = trusting(issuer, "--sinergija.security.audience=account",
                        "--sinergija.security.claims.organisation=ministry_id",
                        "--sinergija.security.claims.roles=realm_access.roles",
                        "--sinergija.security.claims.scopes=scp", "--sinergija.security.role-names.officer=PARTNER")) {
            String token = issuer.token().with("aud", "account").with("ministry_id", organisation.toString())
                    .with("realm_access", Map.of("roles", List.of("officer", "ADMIN", "offline_access")))
                    .without("scope").with("scp", List.of("read")).typed("JWT").text();

            assertThat(GuardedService.api(service).as(token).get(CALLER)).hasStatus(200)
                    .has("/organisation", organisation).has("/roles", "[\"PARTNER\"]");
            assertThat(GuardedService.api(service).as(issuer.admin()).get(CALLER)).isProblem(401);
            assertThat(GuardedService.api().as(token).get(CALLER)).isProblem(401);
        }
    }

    private static ConfigurableApplicationContext trusting(TestIssuer issuer, String... further) {
        return GuardedService.trusting(issuer.issuer(), issuer.jwksUri(), further);
    }
}
