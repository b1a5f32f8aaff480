package org.sinergija.notifications;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// An instance of the service as it runs.
public final class RunningNotifications implements AutoCloseable {
    private static final String KEY = "a key that signs the links of letters in tests";

    static {
        // On a machine that builds other modules at the same time, ten seconds can be short.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final ConfigurableApplicationContext context;

    private RunningNotifications(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// The one that the tests of this JVM share, which looks often for what is due.
    public static RunningNotifications shared() {
        return Shared.SERVICE;
    }

    /// One of its own, with a store of its own; it reads the same topics.
    ///
    /// @param settings further ones, such as `--sinergija.alerts.remind-after=1s`
    public static RunningNotifications started(String name, String... settings) {
        return new RunningNotifications(new SpringApplicationBuilder(Notifications.class)
                .initializers(new EmbeddedParts()).run(settings(name, settings)));
    }

    /// With what one is started.
    ///
    /// @param settings further ones
    public static String[] settings(String name, String... settings) {
        Stream<String> own = Stream.of("--server.port=0", "--spring.mongodb.database=" + name,
                "--spring.cloud.stream.default.group=" + name,
                "--spring.cloud.stream.bindings.bulkInitiatives-in-0.group=%s.bulk".formatted(name),
                "--spring.cloud.stream.bindings.bulkOverlaps-in-0.group=%s.bulk".formatted(name),
                "--sinergija.notifications.key=" + KEY, "--sinergija.mail.look=100ms",
                "--sinergija.bursts.look=100ms", "--sinergija.alerts.look=100ms", "--sinergija.inbox.look=200ms",
                "--sinergija.feed.look=100ms", "--sinergija.feed.settling=100ms", "--sinergija.webhooks.look=100ms",
                "--sinergija.webhooks.loopback=ALLOWED");
        return Stream.concat(own, Stream.of(settings)).toArray(String[]::new);
    }

    public Api api() {
        return Api.at(port());
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /// One of its parts, to do half of what a request does.
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// All its parts of a type, in their order.
    public <T> List<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        private static final RunningNotifications SERVICE = started("notifications", "--sinergija.bursts.quiet=1s");
    }
}
