package org.sinergija.gateway;

import java.util.stream.Stream;

import org.sinergija.testsupport.api.Api;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A gateway of its own, with a stub for each service.
final class Gateway implements AutoCloseable {
    final StubService identity = StubService.start();
    final StubService partners = StubService.start();
    final StubService projects = StubService.start();
    final StubService events = StubService.start();
    final StubService coordination = StubService.start();
    final StubService notifications = StubService.start();
    private final ConfigurableApplicationContext context;

    Gateway(String... settings) {
        context = SpringApplication.run(GatewayApplication.class, Stream.concat(Stream.of("--server.port=0",
                "--sinergija.identity.url=" + identity.url(), "--sinergija.partners.url=" + partners.url(),
                "--sinergija.projects.url=" + projects.url(), "--sinergija.coordination.url=" + coordination.url(),
                "--sinergija.events.url=" + events.url(), "--sinergija.notifications.url=" + notifications.url()),
                Stream.of(settings)).toArray(String[]::new));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Api api() {
        return Api.at(port()).anonymous();
    }

    @Override
    public void close() {
        context.close();
        identity.close();
        partners.close();
        projects.close();
        events.close();
        coordination.close();
        notifications.close();
    }
}
