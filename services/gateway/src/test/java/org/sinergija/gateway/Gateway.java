package org.sinergija.gateway;

import org.sinergija.testsupport.api.Api;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A gateway of its own, with a stub for each service.
final class Gateway implements AutoCloseable {
    final StubService partners = StubService.start();
    final StubService projects = StubService.start();
    final StubService coordination = StubService.start();
    private final ConfigurableApplicationContext context;

    Gateway(String... settings) {
        String[] all = new String[settings.length + 4];
        all[0] = "--server.port=0";
        all[1] = "--sinergija.partners.url=" + partners.url();
        all[2] = "--sinergija.projects.url=" + projects.url();
        all[3] = "--sinergija.coordination.url=" + coordination.url();
        System.arraycopy(settings, 0, all, 4, settings.length);
        context = SpringApplication.run(GatewayApplication.class, all);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Api api() {
        return Api.at(port());
    }

    @Override
    public void close() {
        context.close();
        partners.close();
        projects.close();
        coordination.close();
    }
}
