package org.sinergija.partners;

import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service as it runs, once for all tests of this JVM.
public final class RunningPartners {
    private static final ConfigurableApplicationContext SERVICE = new SpringApplicationBuilder(Partners.class)
            .initializers(new EmbeddedParts()).run("--server.port=0");

    private RunningPartners() {}

    /// One of its parts, to do half of what a request does.
    public static <T> T bean(Class<T> type) {
        return SERVICE.getBean(type);
    }

    public static Api api() {
        return Api.at(Integer.parseInt(SERVICE.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
