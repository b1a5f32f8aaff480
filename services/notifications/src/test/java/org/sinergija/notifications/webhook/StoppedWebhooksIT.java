package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.event.Lane;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class StoppedWebhooksIT {
    private static final String[] QUICK = {"--sinergija.webhooks.pauses=100ms", "--sinergija.webhooks.lease=2s"};

    @Test
    void whoever_takes_nothing_for_long_is_paused_and_gets_the_rest_when_resumed() {
        UUID organisation = Samples.newId();
        try (Receiver receiver = Receiver.answering(500);
                RunningNotifications service = RunningNotifications.quiet("notifications-paused",
                        "--sinergija.webhooks.pauses=100ms", "--sinergija.webhooks.pause-after=1s",
                        "--sinergija.webhooks.backlog=3", "--sinergija.webhooks.count=200ms")) {
            Hooks hooks = Hooks.of(service, organisation);
            UUID webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED).id();
            UUID first = Hooks.registered(service).id();
            await().untilAsserted(() -> assertThat(hooks.state(webhook)).isEqualTo("PAUSED"));
            await().untilAsserted(() -> assertThat(service.api().as(TestIssuer.SHARED.partner(organisation))
                    .get("/api/v1/inbox?reason=WEBHOOK_PAUSED").body().at("/items/0/news/0/subject").asString(""))
                    .isEqualTo(webhook.toString()));

            List<UUID> meanwhile = IntStream.range(0, 5).mapToObj(_ -> Hooks.registered(service).id()).toList();
            await().untilAsserted(() -> assertThat(hooks.show(webhook).path("dropped").asInt(0)).isEqualTo(3));
            assertThat(meanwhile).noneMatch(subject -> !receiver.about(subject).isEmpty());
            receiver.nowAnswers(200);
            assertThat(hooks.post(webhook, "resumption")).hasStatus(200);

            await().untilAsserted(() -> assertThat(meanwhile.subList(2, 5))
                    .allMatch(subject -> receiver.about(subject).size() == 1));
            assertThat(hooks.delivery(webhook, first).path("state").asString()).isEqualTo("DROPPED");
        }
    }

    @Test
    void what_waited_when_an_instance_stopped_is_sent_by_the_next_under_the_same_id() {
        UUID organisation = Samples.newId();
        try (Receiver receiver = Receiver.answering(503)) {
            List<UUID> subjects;
            UUID webhook;
            try (RunningNotifications service = RunningNotifications.quiet("notifications-restarted", QUICK)) {
                Hooks hooks = Hooks.of(service, organisation);
                webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED).id();
                subjects = IntStream.range(0, 20).mapToObj(_ -> Hooks.registered(service).id()).toList();
                await().until(() -> subjects.stream().noneMatch(subject -> receiver.about(subject).isEmpty()));
            }
            receiver.nowAnswers(200);
            int before = receiver.got().size();

            try (RunningNotifications service = RunningNotifications.quiet("notifications-restarted", QUICK)) {
                Hooks hooks = Hooks.of(service, organisation);
                await().untilAsserted(() -> assertThat(hooks.deliveries(webhook)).hasSize(20)
                        .allMatch(delivery -> delivery.path("state").asString().equals("DELIVERED")));
            }

            assertThat(receiver.got().size()).isGreaterThanOrEqualTo(before + 20);
            subjects.forEach(subject -> assertThat(Set.copyOf(
                    receiver.about(subject).stream().map(Receiver.Got::id).toList())).hasSize(1));
        }
    }

    @Test
    void a_notice_to_a_webhook_arrives_as_an_alert_with_the_overlap_as_it_stands() {
        RunningNotifications service = RunningNotifications.shared();
        try (Receiver receiver = Receiver.taking()) {
            UUID webhook = Hooks.of(service).create(receiver.url(), EventType.INITIATIVE_REVISED).id();
            OverlapState overlap = Samples.overlap(Samples.newId(), Samples.side(Hooks.registered()),
                    Samples.side(Hooks.registered()), OverlapLevel.DUPLICATE);
            Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1, overlap);
            Notice notice = new Notice(Addressee.webhook(webhook), "test", Reason.OVERLAP_FOUND,
                    Set.of(Channel.WEBHOOK), List.of(overlap.id()), List.of(), UUID.randomUUID(), Samples.now());
            await().until(() -> service.api().as(TestIssuer.SHARED.partner(overlap.left().lead()))
                    .get("/api/v1/inbox").body().path("items").size() == 1);

            service.bean(Dispatch.class).tell(notice, Lane.PROMPT);
            service.bean(Dispatch.class).tell(notice, Lane.PROMPT);

            await().until(() -> !receiver.got().isEmpty());
            assertThat(receiver.got()).hasSize(1);
            assertThat(receiver.got().getFirst().body().path("type").asString())
                    .isEqualTo("org.sinergija.notifications.alert.raised.v1");
            assertThat(receiver.got().getFirst().body().at("/data/overlaps/0/id").asString())
                    .isEqualTo(overlap.id().toString());
            assertThat(receiver.got().getFirst().body().at("/data/reason").asString()).isEqualTo("OVERLAP_FOUND");
        }
    }

    @Test
    void a_subscription_brings_alerts_to_ones_own_webhook_and_to_no_others() {
        RunningNotifications service = RunningNotifications.shared();
        Hooks hooks = Hooks.of(service);
        try (Receiver receiver = Receiver.taking()) {
            UUID webhook = hooks.create(receiver.url(), EventType.INITIATIVE_REVISED).id();
            String wish = "{\"channel\": \"WEBHOOK\", \"webhook\": \"%s\"}".formatted(webhook);
            assertThat(Hooks.of(service).api().post("/api/v1/subscriptions", wish)).isProblem(400)
                    .hasFaultsExactlyAt("/webhook");
            assertThat(hooks.api().post("/api/v1/subscriptions", wish)).isCreated();

            UUID initiative = Hooks.registered().id();

            await().untilAsserted(() -> assertThat(receiver.got())
                    .anySatisfy(got -> assertThat(got.body().at("/data/news/0/subject").asString(""))
                            .isEqualTo(initiative.toString())));
            hooks.removeAll();
        }
    }
}
