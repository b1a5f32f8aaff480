package org.sinergija.testsupport.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.sinergija.testsupport.broker.EmbeddedBroker;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// The broker, the store and the identity provider that all tests of this JVM share: started by the first that asks, stopped with the JVM.
///
/// A Spring test takes them with `@ContextConfiguration(initializers = EmbeddedParts.class)`; any other calls
/// [#brokers()] and [#storeUri()].
public final class EmbeddedParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// Read by the service starter, which maps `SINERGIJA_BROKERS` to it.
    public static final String BROKERS_PROPERTY = "sinergija.brokers";
    /// Read by the service starter, which maps `SINERGIJA_STORE_URI` to it.
    public static final String STORE_URI_PROPERTY = "sinergija.store.uri";

    /// Read by the service starter, which maps `SINERGIJA_SECURITY_ISSUER` to it.
    public static final String ISSUER_PROPERTY = "sinergija.security.issuer";
    /// Read by the service starter, which maps `SINERGIJA_SECURITY_JWKS_URI` to it.
    public static final String JWKS_URI_PROPERTY = "sinergija.security.jwks-uri";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("embedded parts", Map.of(
                BROKERS_PROPERTY, brokers(), STORE_URI_PROPERTY, storeUri(), ISSUER_PROPERTY,
                TestIssuer.SHARED.issuer(), JWKS_URI_PROPERTY, TestIssuer.SHARED.jwksUri())));
    }

    /// What clients of Kafka take as `bootstrap.servers`.
    public static String brokers() {
        return Running.PARTS.broker.address();
    }

    /// The store's connection string, without a database.
    public static String storeUri() {
        return Running.PARTS.store.uri();
    }

    private record Running(Path data, EmbeddedBroker broker, EmbeddedStore store) {

        private static final Running PARTS = start();

        private static Running start() {
            Path data;
            try {
                data = Files.createTempDirectory("sinergija-parts");
            } catch (IOException e) {
                throw new UncheckedIOException("No temporary folder for the embedded parts.", e);
            }
            Running parts = new Running(data, EmbeddedBroker.start(data.resolve("broker"), 0), EmbeddedStore.start(data
                    .resolve("store.mv"), 0));
            Runtime.getRuntime().addShutdownHook(new Thread(parts::stop, "embedded-parts-stop"));
            return parts;
        }

        private void stop() {
            store.close();
            broker.close();
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded parts' data cannot be deleted.", e);
            }
        }
    }
}
