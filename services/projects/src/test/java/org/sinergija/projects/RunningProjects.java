package org.sinergija.projects;

import java.util.stream.Stream;

import org.sinergija.projects.imports.LineFormat;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service as it runs, once for all tests of this JVM, unless one asks for its own. Files of lines stand for both formats.
public final class RunningProjects {
    private static final class Shared {
        private static final StubPartners PARTNERS = StubPartners.start();
        private static final ConfigurableApplicationContext SERVICE = start("projects", PARTNERS);
    }

    private RunningProjects() {}

    public static Api api() {
        return api(Shared.SERVICE);
    }

    public static Api api(ConfigurableApplicationContext service) {
        return Api.at(Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port")));
    }

    /// The partners of the shared one.
    public static StubPartners partners() {
        return Shared.PARTNERS;
    }

    public static <T> T bean(Class<T> type) {
        return Shared.SERVICE.getBean(type);
    }

    /// One more instance, on a database that others may share.
    public static ConfigurableApplicationContext start(String database, StubPartners partners, String... further) {
        return start(new Class<?>[]{Projects.class, LineFormat.class}, database, partners, further);
    }

    /// One that reads files as users have them.
    public static ConfigurableApplicationContext startWithFormats(String database, StubPartners partners,
            String... further) {
        return start(new Class<?>[]{Projects.class}, database, partners, further);
    }

    private static ConfigurableApplicationContext start(Class<?>[] sources, String database, StubPartners partners,
            String... further) {
        String[] arguments = Stream.concat(Stream.of("--server.port=0", "--spring.mongodb.database=" + database,
                "--sinergija.partners.url=" + partners.url(), "--sinergija.imports.poll=200ms"), Stream.of(further))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(sources).initializers(new EmbeddedParts()).run(arguments);
    }
}
