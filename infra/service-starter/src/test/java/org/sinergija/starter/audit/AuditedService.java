package org.sinergija.starter.audit;

import org.sinergija.starter.security.AccessRules;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.PARTNER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/// A service of deeds; one for all these tests, unless one asks for its own.
@SpringBootApplication
class AuditedService {
    private static final class Shared {
        private static final ConfigurableApplicationContext CONTEXT = start(EmbeddedParts.storeUri());
    }

    @Bean
    AccessRules access() {
        String deeds = "/api/v1/deeds";
        return new AccessRules().allow(POST, deeds + "/{id}", PARTNER, COORDINATOR)
                .allow(POST, deeds + "/question", EVERYONE).allow(GET, deeds, EVERYONE)
                .allowOnRecord(GET, deeds + "/doers", PARTNER);
    }

    static ConfigurableApplicationContext start(String store) {
        return new SpringApplicationBuilder(AuditedService.class).run("--spring.application.name=audited-service",
                "--server.port=0", "--sinergija.store.uri=" + store,
                "--sinergija.brokers=" + EmbeddedParts.brokers(),
                "--sinergija.security.issuer=" + TestIssuer.SHARED.issuer(),
                "--sinergija.security.jwks-uri=" + TestIssuer.SHARED.jwksUri());
    }

    static <T> T bean(Class<T> type) {
        return Shared.CONTEXT.getBean(type);
    }

    static Api api() {
        return api(Shared.CONTEXT);
    }

    static Api api(ConfigurableApplicationContext service) {
        return Api.at(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }
}
