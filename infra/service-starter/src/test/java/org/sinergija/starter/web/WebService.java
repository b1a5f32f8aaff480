package org.sinergija.starter.web;

import java.util.List;
import java.util.stream.Stream;

import org.sinergija.starter.security.AccessRules;
import org.sinergija.starter.web.binding.StreamedBody;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/// A service of things; one for all these tests, unless one asks for its own.
@SpringBootApplication
class WebService {
    private static final class Shared {
        private static final ConfigurableApplicationContext CONTEXT = start();
    }

    @Bean
    StreamedBody drawings() {
        return new StreamedBody("/api/v1/things/drawings");
    }

    @Bean
    AccessRules access() {
        String things = "/api/v1/things";
        AccessRules rules = new AccessRules().allow(GET, "/api/v1/files/{kind}.txt", EVERYONE)
                .allow(GET, things, EVERYONE).allow(GET, things + "/{id}", EVERYONE).allow(POST, things, ADMIN)
                .allow(PUT, things + "/{id}", ADMIN);
        List.of("others", "latest", "traceparent", "slow")
                .forEach(what -> rules.allow(GET, things + "/" + what, EVERYONE));
        List.of("search", "pairs", "drawings", "{id}/breaking", "{id}/taking", "{id}/bug")
                .forEach(what -> rules.allow(POST, things + "/" + what, ADMIN));
        return rules;
    }

    static ConfigurableApplicationContext start() {
        return start(EmbeddedParts.storeUri());
    }

    /// With Boot's own logging, as outside of tests.
    static ConfigurableApplicationContext start(String store, String... further) {
        return SpringApplication.run(WebService.class, Stream.concat(Stream.of(further), Stream.of(
                "--spring.application.name=web-service", "--server.port=0", "--sinergija.store.uri=" + store,
                "--sinergija.brokers=" + EmbeddedParts.brokers(),
                "--sinergija.security.issuer=" + TestIssuer.SHARED.issuer(),
                "--sinergija.security.jwks-uri=" + TestIssuer.SHARED.jwksUri(),
                "--logging.config=classpath:logback-as-running.xml"))
                .toArray(String[]::new));
    }

    static Api api() {
        return api(Shared.CONTEXT);
    }

    static Api api(ConfigurableApplicationContext context) {
        return Api.at(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static <T> T bean(Class<T> type) {
        return Shared.CONTEXT.getBean(type);
    }
}
