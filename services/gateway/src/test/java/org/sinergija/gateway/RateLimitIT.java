package org.sinergija.gateway;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitIT {
    private static final String PATH = "/api/v1/initiatives";
    private static final Keys KEYS = Keys.fresh();

    private final Gateway gateway = new Gateway("--sinergija.limits.api.address=3/1h",
            "--sinergija.limits.api.client=5/1h",
            "--sinergija.limits.login.address=2/1h", "--sinergija.limits.files.address=off",
            "--sinergija.trusted-proxies.networks=127.0.0.1");

    RateLimitIT() {
        gateway.identity.answering("/oauth2/jwks", 200, KEYS.published(), "Content-Type", "application/json");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void an_address_is_told_how_much_is_left_and_when_it_was_too_much() {
        assertThat(gateway.api().get(PATH)).hasStatus(200).hasHeader("RateLimit-Policy", "\"api-address\";q=3;w=3600")
                .hasHeader("RateLimit", "\"api-address\";r=2;t=1200");
        ask(gateway.api(), 2);

        Answer tooMuch = gateway.api().get(PATH);

        assertThat(tooMuch).isProblem(429).has("/type", "urn:sinergija:problem:too-many-requests").hasDetail(
                "At most 3 requests in 3600 s");
        assertThat(Integer.parseInt(tooMuch.header("Retry-After"))).isBetween(1, 1200);
        assertThat(tooMuch.header("RateLimit")).startsWith("\"api-address\";r=0;t=");
        assertThat(gateway.projects.times()).isEqualTo(3);
    }

    @Test
    void what_was_refused_is_counted() {
        ask(from("203.0.113.9"), 5);

        assertThat(from("203.0.113.10")
                .get("/actuator/metrics/sinergija.requests.limited?tag=per:address&tag=group:api").body()
                .at("/measurements/0/value").asInt()).isEqualTo(2);
    }

    @Test
    void a_client_with_a_valid_token_has_its_own_measure() {
        ask(gateway.api(), 4);
        Api client = bearing(KEYS.token("a"));

        assertThat(client.get(PATH)).hasStatus(200).hasHeader("RateLimit", "\"api-client\";r=4;t=720");
        ask(client, 4);
        assertThat(client.get(PATH)).isProblem(429).hasDetail("per client");
        assertThat(bearing(KEYS.token("a")).get(PATH)).as("another token").isProblem(429);
        assertThat(bearing(KEYS.token("b")).get(PATH)).as("another client").hasStatus(200);
    }

    @Test
    void no_forged_token_takes_a_request_off_its_address() {
        ask(gateway.api(), 3);
        Keys forged = Keys.fresh();
        String valid = KEYS.token("a");

        assertThat(bearing(forged.token("a")).get(PATH)).as("another key").isProblem(429);
        assertThat(bearing(KEYS.token("a", Duration.ofHours(-1))).get(PATH)).as("expired").isProblem(429);
        assertThat(bearing(valid.substring(0, valid.lastIndexOf('.') + 1)).get(PATH)).as("stripped").isProblem(429);
        assertThat(bearing("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.").get(PATH)).as("no algorithm").isProblem(429);
        assertThat(bearing("x").get(PATH)).as("no token").isProblem(429);
    }

    @Test
    void without_the_issuers_keys_no_token_counts() {
        gateway.identity.close();
        Api client = bearing(KEYS.token("a"));

        assertThat(client.get(PATH)).hasStatus(200).hasHeader("RateLimit", "\"api-address\";r=2;t=1200");
        ask(client, 2);
        assertThat(client.get(PATH)).isProblem(429);
    }

    @Test
    void addresses_are_told_apart_and_those_of_one_network_are_not() {
        ask(from("2001:db8:1:1::1"), 3);

        assertThat(from("2001:db8:1:1:ffff::2").get(PATH)).isProblem(429);
        assertThat(from("2001:db8:1:2::1").get(PATH)).hasStatus(200);
        assertThat(from("203.0.113.9").get(PATH)).hasStatus(200);
    }

    @Test
    void each_group_of_routes_has_its_own_measure() {
        ask(gateway.api(), 4);

        assertThat(gateway.api().get("/login")).hasStatus(200).hasHeader("RateLimit-Policy",
                "\"login-address\";q=2;w=3600");
        gateway.api().get("/oauth2/jwks");
        assertThat(gateway.api().post("/oauth2/token", "{}")).isProblem(429);
        Answer unlimited = gateway.api().get("/api/v1/imports/1");
        assertThat(unlimited).hasStatus(200);
        assertThat(unlimited.header("RateLimit")).isEmpty();
    }

    private Api bearing(String token) {
        return gateway.api().with("Authorization", "Bearer " + token);
    }

    private Api from(String address) {
        return gateway.api().with("X-Forwarded-For", address);
    }

    private static void ask(Api api, int times) {
        IntStream.range(0, times).forEach(time -> api.get(PATH));
    }
}
