package org.sinergija.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ReceivedEvent;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// An instance of the service as it runs.
public final class RunningNotifications implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> INLETS = List.of("organisations", "initiatives", "bulkInitiatives",
            "goodPractices", "events", "recommendations", "consultations", "overlaps", "bulkOverlaps");
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

    /// Where the letters of the shared one come.
    public static Mailbox mailbox() {
        return Shared.MAILBOX;
    }

    /// Whom the shared one asks.
    public static Neighbours neighbours() {
        return Shared.NEIGHBOURS;
    }

    /// One of its own, with a store of its own, that reads no topic: what happens there is what [#tell] says, one thing after the
    /// other. It starts in a moment, since it does not read first what others were told.
    ///
    /// @param settings further ones
    public static RunningNotifications quiet(String name, String... settings) {
        return started(name, Stream.concat(Stream.of(settings), INLETS.stream()
                .map("--spring.cloud.stream.bindings.%s-in-0.consumer.auto-startup=false"::formatted))
                .toArray(String[]::new));
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

    /// As if its topic had told so.
    public void tell(EventType type, UUID subject, long sequence, Object state) {
        tell(type, subject, sequence, state, Samples.now());
    }

    /// At another time than now.
    public void tell(EventType type, UUID subject, long sequence, Object state, Instant at) {
        follow(type.topic(), new ReceivedEvent(subject, sequence, type.type(), at, Lane.PROMPT, null, 0, 0,
                JSON.writeValueAsString(state)));
    }

    /// As if its topic had told that nothing is left of the subject.
    public void erase(Topic topic, UUID subject) {
        follow(topic, new ReceivedEvent(subject, Long.MAX_VALUE, "", Instant.EPOCH, Lane.PROMPT, null, 0, 0, null));
    }

    private void follow(Topic topic, ReceivedEvent event) {
        beans(Follower.class).forEach(follower -> follower.follow(new Happening(topic, event)));
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        private static final Mailbox MAILBOX = new Mailbox();
        private static final Neighbours NEIGHBOURS = new Neighbours();
        private static final RunningNotifications SERVICE = started("notifications",
                Stream.of(MAILBOX.settings(), NEIGHBOURS.settings(), new String[]{"--sinergija.bursts.quiet=1s",
                        "--sinergija.newsletter.look=100ms", "--sinergija.mail.coordinators=desk@example.org"})
                        .flatMap(Stream::of).toArray(String[]::new));
    }
}
