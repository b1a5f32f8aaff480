package org.sinergija.starter.event;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.sinergija.starter.security.AccessRules;
import org.sinergija.starter.trace.Traces;
import org.sinergija.testsupport.broker.EmbeddedBroker;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// A service of the smallest kind, on the broker and store that a test gives it.
@SpringBootApplication
class ThingService {
    @Bean
    EventInlet thingEvents(ThingProjection projection, Traces traces) {
        return new EventInlet(projection, traces);
    }

    @Bean
    AccessRules access() {
        return new AccessRules();
    }

    static ConfigurableApplicationContext start(String brokers, String store, String... further) {
        String[] arguments = Stream.concat(Stream.of("--spring.application.name=thing-service", "--server.port=0",
                "--sinergija.brokers=" + brokers, "--sinergija.store.uri=" + store,
                "--sinergija.security.issuer=" + TestIssuer.SHARED.issuer(),
                "--sinergija.security.jwks-uri=" + TestIssuer.SHARED.jwksUri(), "--sinergija.relay.sweep=1s",
                "--spring.cloud.stream.bindings.thingEvents-in-0.destination=partners.organisations"),
                Stream.of(further))
                .toArray(String[]::new);
        return SpringApplication.run(ThingService.class, arguments);
    }

    static EmbeddedBroker broker(Path folder, int port) {
        return EmbeddedBroker.start(folder.resolve("broker"), port);
    }

    static EmbeddedStore store(Path folder, int port) {
        return EmbeddedStore.start(folder.resolve("store.mv"), port);
    }
}
