package org.sinergija.starter.security;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientTokensTest {
    private final TestIssuer issuer = TestIssuer.start(0);
    private final ClientSettings settings = new ClientSettings("projects", "secret", URI.create(issuer.tokenUri()),
            Duration.ofSeconds(5));

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_token_serves_until_shortly_before_it_expires() {
        ClientTokens tokens = new ClientTokens(settings, Clock.systemUTC());

        assertThat(tokens.token()).isPresent().isEqualTo(tokens.token());
        assertThat(issuer.tokensAsked()).isOne();
    }

    @Test
    void a_token_that_was_refused_is_asked_for_anew() {
        ClientTokens tokens = new ClientTokens(settings, Clock.systemUTC());
        tokens.token();

        tokens.forget();

        assertThat(tokens.token()).isPresent();
        assertThat(issuer.tokensAsked()).isEqualTo(2);
    }

    @Test
    void while_the_provider_is_away_there_is_none() {
        issuer.close();

        assertThatThrownBy(() -> new ClientTokens(settings, Clock.systemUTC()).token())
                .isInstanceOf(IdentityAway.class);
    }

    @Test
    void who_is_no_client_has_none() {
        ClientSettings none = new ClientSettings(null, null, URI.create(issuer.tokenUri()), Duration.ofSeconds(5));

        assertThat(new ClientTokens(none, Clock.systemUTC()).token()).isEmpty();
        assertThat(issuer.tokensAsked()).isZero();
    }

    @Test
    void a_client_without_its_secret_stops_the_start() {
        assertThatThrownBy(() -> new ClientSettings("projects", null, URI.create(issuer.tokenUri()),
                Duration.ofSeconds(5))).hasMessageContaining("sinergija.security.client.secret");
    }
}
