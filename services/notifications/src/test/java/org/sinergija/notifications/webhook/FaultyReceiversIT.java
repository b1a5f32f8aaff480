package org.sinergija.notifications.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FaultyReceiversIT {
    private static final EventType[] REGISTERED = {EventType.INITIATIVE_REGISTERED, EventType.INITIATIVE_REVISED};
    private static final RunningNotifications SERVICE = RunningNotifications.quiet("notifications-faults",
            "--sinergija.webhooks.pauses=100ms", "--sinergija.webhooks.exchange=3s",
            "--sinergija.webhooks.longest=1h");

    private final UUID organisation = Samples.newId();
    private final Hooks hooks = Hooks.of(SERVICE, organisation);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void what_was_not_taken_is_sent_again_under_the_same_id_and_in_order() {
        try (Receiver receiver = Receiver.answering(500)) {
            UUID webhook = hooks.create(receiver.url(), REGISTERED).id();
            InitiativeState initiative = Hooks.registered(SERVICE);
            SERVICE.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, initiative);
            await().until(() -> receiver.about(initiative.id()).size() >= 3);
            assertThat(sequences(receiver, initiative.id())).containsOnly("1");

            receiver.nowAnswers(200);

            awaitState(webhook, initiative.id(), "DELIVERED");
            await().untilAsserted(() -> assertThat(sequences(receiver, initiative.id())).endsWith("1", "2"));
            List<Receiver.Got> got = receiver.about(initiative.id());
            assertThat(got.stream().filter(each -> each.body().path("sequence").asString().equals("1")))
                    .extracting(Receiver.Got::id).containsOnly(got.getFirst().id());
            assertThat(got.getLast().id()).isNotEqualTo(got.getFirst().id());
        }
    }

    @Test
    void what_became_hidden_while_it_waited_is_not_told() {
        try (Receiver receiver = Receiver.answering(500)) {
            UUID webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED).id();
            InitiativeState initiative = Hooks.registered(SERVICE);
            await().until(() -> !receiver.about(initiative.id()).isEmpty());

            SERVICE.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2,
                    Samples.initiative(initiative.id(), initiative.lead(), Visibility.PARTNERS));

            awaitState(webhook, initiative.id(), "DROPPED");
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        try (Receiver elsewhere = Receiver.taking(); Receiver receiver = Receiver.answering((exchange, _) -> {
            exchange.getResponseHeaders().set("Location", elsewhere.url());
            exchange.sendResponseHeaders(301, -1);
        })) {
            UUID webhook = hooks.create(receiver.url(), REGISTERED).id();
            InitiativeState initiative = Hooks.registered(SERVICE);

            await().until(() -> receiver.about(initiative.id()).size() > 1);
            assertThat(lastTry(webhook, initiative.id()).path("fault").asString()).isEqualTo("answered 301");
            assertThat(elsewhere.got()).isEmpty();
        }
    }

    @Test
    void an_answer_without_end_is_cut_and_counts_by_its_status() {
        AtomicInteger written = new AtomicInteger();
        try (Receiver receiver = Receiver.answering((exchange, _) -> {
            exchange.sendResponseHeaders(200, 200_000_000);
            byte[] megabyte = new byte[1_000_000];
            try (OutputStream body = exchange.getResponseBody()) {
                for (int n = 0; n < 200; n++) {
                    body.write(megabyte);
                    written.incrementAndGet();
                }
            } catch (IOException cutOff) {
                // As it should be.
            }
        })) {
            UUID webhook = hooks.create(receiver.url(), REGISTERED).id();
            InitiativeState initiative = Hooks.registered(SERVICE);

            awaitState(webhook, initiative.id(), "DELIVERED");
            assertThat(receiver.about(initiative.id())).hasSize(1);
            assertThat(lastTry(webhook, initiative.id()).path("answer").asString()).hasSize(1024);
            assertThat(written).hasValueLessThan(50);
        }
    }

    @Test
    void an_answer_that_breaks_off_does_not_count() {
        AtomicInteger asked = new AtomicInteger();
        try (Receiver receiver = Receiver.answering((exchange, _) -> {
            exchange.sendResponseHeaders(200, 100);
            if (asked.incrementAndGet() == 1) {
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
                throw new IOException("The plug was pulled.");
            }
            exchange.getResponseBody().write(new byte[100]);
        })) {
            UUID webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED).id();
            InitiativeState initiative = Hooks.registered(SERVICE);

            awaitState(webhook, initiative.id(), "DELIVERED");
            assertThat(hooks.delivery(webhook, initiative.id()).at("/tries/0/fault").asString())
                    .isEqualTo("broke off its answer");
        }
    }

    @Test
    void whoever_hangs_or_drips_is_given_up_and_delays_no_other() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        try (Receiver hanging = Receiver.answering((exchange, _) -> hang(exchange::close, over));
                Receiver dripping = Receiver.answering((exchange, _) -> {
                    exchange.sendResponseHeaders(200, 0);
                    drip(exchange.getResponseBody(), over);
                });
                Receiver healthy = Receiver.taking()) {
            UUID stuck = hooks.create(hanging.url(), EventType.INITIATIVE_REGISTERED).id();
            UUID slow = hooks.create(dripping.url(), EventType.INITIATIVE_REGISTERED).id();
            hooks.create(healthy.url(), EventType.INITIATIVE_REGISTERED);

            List<UUID> subjects = IntStream.range(0, 20).mapToObj(_ -> Hooks.registered(SERVICE).id()).toList();

            await().untilAsserted(() -> assertThat(healthy.got())
                    .extracting(got -> UUID.fromString(got.body().path("subject").asString()))
                    .containsAll(subjects));
            assertThat(hanging.got()).hasSizeLessThan(20);
            await().untilAsserted(() -> {
                assertThat(faults(stuck)).contains("did not end its answer within 3 s");
                assertThat(faults(slow)).contains("did not end its answer within 3 s");
            });
        } finally {
            over.countDown();
        }
    }

    @Test
    void a_name_that_vanished_and_a_port_that_is_closed_are_said() {
        String closed;
        try (Receiver receiver = Receiver.taking()) {
            closed = receiver.url();
        }
        UUID unknown = hooks.create("https://vanished.invalid/hook", EventType.INITIATIVE_REGISTERED).id();
        UUID deaf = hooks.create(closed, EventType.INITIATIVE_REGISTERED).id();
        InitiativeState initiative = Hooks.registered(SERVICE);

        await().untilAsserted(() -> {
            assertThat(lastTry(unknown, initiative.id()).path("fault").asString("")).contains("name is not known");
            assertThat(lastTry(deaf, initiative.id()).path("fault").asString("")).contains("took no connection");
        });
    }

    @Test
    void whoever_is_gone_is_told_nothing_more_and_its_owner_is_told() {
        try (Receiver receiver = Receiver.answering(410)) {
            UUID webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED).id();
            InitiativeState initiative = Hooks.registered(SERVICE);

            await().untilAsserted(() -> assertThat(hooks.state(webhook)).isEqualTo("DISABLED"));
            awaitState(webhook, initiative.id(), "FAILED");
            await().untilAsserted(() -> assertThat(news()).containsExactly(webhook.toString()));
            assertThat(hooks.post(webhook, "ping")).isProblem(409).hasDetail("resumed first");

            receiver.nowAnswers(200);
            assertThat(hooks.post(webhook, "resumption")).hasStatus(200).has("/state", "ACTIVE");
            InitiativeState later = Hooks.registered(SERVICE);
            awaitState(webhook, later.id(), "DELIVERED");
        }
    }

    @Test
    void whoever_asks_for_silence_gets_it_for_everything() {
        AtomicInteger asked = new AtomicInteger();
        try (Receiver receiver = Receiver.answering((exchange, _) -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(asked.incrementAndGet() == 1 ? 429 : 200, -1);
        }); Receiver other = Receiver.taking()) {
            UUID webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED).id();
            hooks.create(other.url(), EventType.INITIATIVE_REGISTERED);
            InitiativeState first = Hooks.registered(SERVICE);
            await().untilAsserted(() -> assertThat(lastTry(webhook, first.id()).path("status").asInt(0))
                    .isEqualTo(429));
            String next = hooks.delivery(webhook, first.id()).path("next").asString();
            assertThat(Instant.parse(next)).isAfter(Samples.now().plusSeconds(3000));

            InitiativeState second = Hooks.registered(SERVICE);

            await().until(() -> !other.about(second.id()).isEmpty());
            await().until(() -> hooks.delivery(webhook, second.id()).has("id"));
            assertThat(receiver.about(second.id())).isEmpty();
        }
    }

    private List<String> news() {
        Api inbox = SERVICE.api().as(TestIssuer.SHARED.partner(organisation));
        return inbox.get("/api/v1/inbox?reason=WEBHOOK_PAUSED").body().path("items").valueStream()
                .map(message -> message.at("/news/0/subject").asString()).toList();
    }

    private List<String> faults(UUID webhook) {
        return hooks.deliveries(webhook).stream().flatMap(delivery -> delivery.path("tries").valueStream())
                .map(each -> each.path("fault").asString("")).toList();
    }

    private JsonNode lastTry(UUID webhook, UUID subject) {
        JsonNode tries = hooks.delivery(webhook, subject).path("tries");
        return tries.path(tries.size() - 1);
    }

    private void awaitState(UUID webhook, UUID subject, String state) {
        await().untilAsserted(() -> assertThat(hooks.delivery(webhook, subject).path("state").asString(""))
                .isEqualTo(state));
    }

    private static List<String> sequences(Receiver receiver, UUID subject) {
        return receiver.about(subject).stream().map(got -> got.body().path("sequence").asString()).toList();
    }

    private static void hang(Runnable then, CountDownLatch over) {
        try {
            boolean _ = over.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        then.run();
    }

    /// One byte each quarter of a second, so that no single read takes long.
    private static void drip(OutputStream body, CountDownLatch over) throws IOException {
        try {
            while (!over.await(250, TimeUnit.MILLISECONDS)) {
                body.write('.');
                body.flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
