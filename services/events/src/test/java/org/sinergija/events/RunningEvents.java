package org.sinergija.events;

import java.time.Clock;
import java.util.stream.Stream;

import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// The service as it runs, once for all tests of this JVM, unless one asks for its own.
public final class RunningEvents {
    private static final class Shared {
        private static final ConfigurableApplicationContext SERVICE = start("events",
                "--sinergija.projects.url=" + StubNeighbours.SHARED.url(),
                "--sinergija.coordination.url=" + StubNeighbours.SHARED.url());
    }

    private RunningEvents() {}

    public static Api api() {
        return api(Shared.SERVICE);
    }

    public static Api api(ConfigurableApplicationContext service) {
        return Api.at(Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port")));
    }

    /// One of its parts, to do half of what a request does.
    public static <T> T bean(Class<T> type) {
        return Shared.SERVICE.getBean(type);
    }

    /// One more instance, on a database that others may share.
    public static ConfigurableApplicationContext start(String database, String... further) {
        return start(database, _ -> {}, further);
    }

    /// The same by a clock of the test.
    public static ConfigurableApplicationContext startAt(Clock clock, String database, String... further) {
        return start(database, context -> context.getBeanFactory().registerSingleton("clock", clock), further);
    }

    /// The same with parts of the test's own.
    public static ConfigurableApplicationContext start(String database,
            ApplicationContextInitializer<ConfigurableApplicationContext> parts, String... further) {
        return new SpringApplicationBuilder(EventsApplication.class).initializers(new EmbeddedParts(), parts)
                .run(Stream.concat(Stream.of("--server.port=0", "--spring.mongodb.database=" + database,
                        "--sinergija.events.key=a secret that only tests know of, long enough",
                        // What is on other services' topics, each database learns for itself.
                        "--spring.cloud.stream.bindings.organisations-in-0.group=" + database + ".organisations"),
                        Stream.of(further)).toArray(String[]::new));
    }
}
