package org.sinergija.starter.security;

import java.util.stream.Stream;

import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.OWN;
import static org.sinergija.starter.security.Who.PARTNER;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/// A service of doors; one for all these tests, unless one asks for its own.
@SpringBootApplication
class GuardedService {
    private static final class Shared {
        private static final ConfigurableApplicationContext CONTEXT = trusting(TestIssuer.SHARED.issuer(),
                TestIssuer.SHARED.jwksUri());
    }

    @Bean
    AccessRules access() {
        return new AccessRules().allow(GET, "/api/v1/doors/front", EVERYONE)
                .allow(GET, "/api/v1/doors/back", PARTNER).allow(POST, "/api/v1/doors/back", SIGNED_IN)
                .allow(GET, "/api/v1/doors/caller", SIGNED_IN).allow(PUT, "/api/v1/doors/of/{owner}", OWN, ADMIN);
    }

    static ConfigurableApplicationContext trusting(String issuer, String jwksUri, String... further) {
        return new SpringApplicationBuilder(GuardedService.class).run(Stream.concat(Stream.of(
                "--spring.application.name=guarded-service", "--server.port=0",
                "--sinergija.store.uri=" + EmbeddedParts.storeUri(), "--sinergija.brokers=" + EmbeddedParts.brokers(),
                "--sinergija.security.issuer=" + issuer, "--sinergija.security.jwks-uri=" + jwksUri),
                Stream.of(further)).toArray(String[]::new));
    }

    static Api api() {
        return api(Shared.CONTEXT);
    }

    static Api api(ConfigurableApplicationContext service) {
        return Api.at(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class)).anonymous();
    }
}
