package org.sinergija.starter.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sinergija.testsupport.broker.EmbeddedBroker;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// A [ThingService] with a broker and a store of its own, for all tests of a class.
// They are there once the class begins.
@SuppressWarnings("NullAway.Init")
final class RunningThings implements BeforeAllCallback, AfterAllCallback {
    private final String[] options;
    private Path folder;
    private EmbeddedBroker broker;
    private EmbeddedStore store;
    private ConfigurableApplicationContext service;

    /// @param options further ones of the service
    RunningThings(String... options) {
        this.options = options;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("things");
        broker = ThingService.broker(folder, 0);
        store = ThingService.store(folder, 0);
        service = ThingService.start(broker.address(), store.uri(), options);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        service.close();
        store.close();
        broker.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    ThingTopic topic() {
        return new ThingTopic(service);
    }

    int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    String brokers() {
        return broker.address();
    }
}
