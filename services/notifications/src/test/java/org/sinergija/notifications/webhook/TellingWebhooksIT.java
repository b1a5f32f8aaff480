package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Answer;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TellingWebhooksIT {
    private final Receiver receiver = Receiver.taking();
    private final Hooks hooks = Hooks.of(RunningNotifications.shared());

    @AfterEach
    void close() {
        hooks.removeAll();
        receiver.close();
    }

    @Test
    void what_happens_arrives_signed_with_its_full_state() {
        Secret secret = Secret.of(hooks.create(receiver.url()).body().path("secret").asString());

        InitiativeState initiative = Hooks.registered();

        Receiver.Got got = only(initiative.id());
        assertThat(got.header("webhook-signature")).isEqualTo(secret.sign(got.id(),
                Long.parseLong(got.header("webhook-timestamp")), got.text().getBytes(UTF_8)));
        assertThat(got.header("Content-Type")).startsWith("application/json");
        assertThat(got.body().path("type").asString()).isEqualTo("org.sinergija.projects.initiative.registered.v1");
        assertThat(got.body().path("id").asString()).isEqualTo(initiative.id() + ":1");
        assertThat(got.body().path("source").asString()).isEqualTo("/services/projects");
        assertThat(got.body().path("sequence").asString()).isEqualTo("1");
        assertThat(got.body().path("timestamp").asString()).isNotBlank();
        assertThat(got.text()).contains("\"amount\":125000", "Obuka granične policije u Preševu");
    }

    @Test
    void only_what_it_wants_arrives() {
        hooks.create(receiver.url(), EventType.INITIATIVE_REVISED);

        InitiativeState initiative = Hooks.registered();
        Topics.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, initiative);

        assertThat(only(initiative.id()).body().path("sequence").asString()).isEqualTo("2");
    }

    @Test
    void what_comes_twice_arrives_once() {
        hooks.create(receiver.url());
        InitiativeState initiative = Hooks.registered();
        only(initiative.id());

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        Topics.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, initiative);

        await().until(() -> receiver.about(initiative.id()).size() > 1);
        assertThat(receiver.about(initiative.id())).extracting(got -> got.body().path("sequence").asString())
                .containsExactly("1", "2");
    }

    @Test
    void what_happened_before_is_not_told() {
        InitiativeState initiative = Samples.initiative(Samples.newId(), Samples.newId());
        hooks.create(receiver.url());

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative, Samples.now().minusSeconds(60));
        Topics.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, initiative);

        assertThat(only(initiative.id()).body().path("sequence").asString()).isEqualTo("2");
    }

    @Test
    void what_is_for_partners_alone_is_not_told() {
        hooks.create(receiver.url());
        UUID id = Samples.newId();
        UUID lead = Samples.newId();

        Topics.tell(EventType.INITIATIVE_REGISTERED, id, 1, Samples.initiative(id, lead, Visibility.PARTNERS));
        Topics.tell(EventType.INITIATIVE_REVISED, id, 2, Samples.initiative(id, lead));

        assertThat(only(id).body().path("sequence").asString()).isEqualTo("2");
    }

    @Test
    void an_overlap_is_told_once_both_sides_are_known_to_be_public() {
        hooks.create(receiver.url(), EventType.OVERLAP_DETECTED);
        InitiativeState late = Samples.initiative(Samples.newId(), Samples.newId());
        OverlapState overlap = Samples.overlap(Samples.newId(), Samples.side(Hooks.registered()), Samples.side(late),
                OverlapLevel.DUPLICATE);
        Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1, overlap);

        Topics.tell(EventType.INITIATIVE_REGISTERED, late.id(), 1, late);

        assertThat(only(overlap.id()).body().at("/data/right/id").asString()).isEqualTo(late.id().toString());
    }

    @Test
    void an_overlap_with_a_hidden_side_is_dropped() {
        UUID webhook = hooks.create(receiver.url(), EventType.OVERLAP_DETECTED).id();
        UUID id = Samples.newId();
        InitiativeState hidden = Samples.initiative(id, Samples.newId(), Visibility.PARTNERS);
        Topics.tell(EventType.INITIATIVE_REGISTERED, id, 1, hidden);
        OverlapState overlap = Samples.overlap(Samples.newId(), Samples.side(Hooks.registered()),
                Samples.side(hidden), OverlapLevel.DUPLICATE);
        Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1, overlap);

        awaitState(webhook, overlap.id(), "DROPPED");
        assertThat(receiver.about(overlap.id())).isEmpty();
    }

    @Test
    void a_state_too_long_is_replaced_by_where_it_is() {
        hooks.create(receiver.url());
        OverlapState overlap = Samples.overlapOf(Samples.newId(), Samples.newId());
        InitiativeState one = Hooks.registered();
        List<FactorView> factors = IntStream.range(0, 500)
                .mapToObj(n -> new FactorView("territory", 3.4, 0.9, "Both work in place %d.".formatted(n))).toList();
        Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1,
                new OverlapState(overlap.id(), Samples.side(one), Samples.side(one), 0.9, overlap.level(), factors,
                        overlap.status(), List.of(), null, null, null, 0, overlap.detectedAt(), overlap.updatedAt()));

        JsonNode data = only(overlap.id()).body().path("data");
        assertThat(data.path("truncated").asBoolean(false)).isTrue();
        assertThat(data.path("url").asString()).endsWith("/api/v1/overlaps/" + overlap.id());
    }

    @Test
    void an_erased_subject_is_no_longer_shown() {
        UUID webhook = hooks.create(receiver.url()).id();
        InitiativeState initiative = Hooks.registered();
        only(initiative.id());
        awaitState(webhook, initiative.id(), "DELIVERED");
        assertThat(request(webhook, initiative.id()).path("body").asString("")).contains("Preševu");

        Topics.erase(Topic.INITIATIVES, initiative.id());

        await().untilAsserted(() -> assertThat(request(webhook, initiative.id()).has("body")).isFalse());
    }

    @Test
    void a_ping_goes_the_same_way_and_can_be_sent_again_under_the_same_id() {
        UUID webhook = hooks.create(receiver.url(), EventType.OVERLAP_DETECTED).id();

        Answer ping = hooks.post(webhook, "ping");

        assertThat(ping).hasStatus(202);
        await().until(() -> receiver.got().size() == 1);
        Receiver.Got first = receiver.got().getFirst();
        assertThat(first.body().path("type").asString()).isEqualTo("org.sinergija.notifications.ping.v1");
        assertThat(first.id()).isEqualTo(ping.id().toString());
        await().until(() -> hooks.deliveries(webhook).getFirst().path("state").asString().equals("DELIVERED"));

        assertThat(hooks.post(webhook, "deliveries/%s/redelivery".formatted(ping.id()))).hasStatus(202);

        await().until(() -> receiver.got().size() == 2);
        assertThat(receiver.got().getLast().id()).isEqualTo(first.id());
        await().untilAsserted(() -> assertThat(hooks.deliveries(webhook).getFirst().path("tries")).hasSize(2));
    }

    @Test
    void for_a_day_after_a_rotation_both_secrets_sign() {
        Answer made = hooks.create(receiver.url());
        Answer rotated = hooks.post(made.id(), "secret-rotation");
        assertThat(rotated).hasHeader("Cache-Control", "no-store").hasHeader("ETag", "\"2\"");

        hooks.post(made.id(), "ping");

        await().until(() -> receiver.got().size() == 1);
        Receiver.Got got = receiver.got().getFirst();
        assertThat(got.header("webhook-signature").split(" "))
                .containsExactlyElementsOf(List.of(rotated, made).stream().map(answer -> Secret
                        .of(answer.body().path("secret").asString())
                        .sign(got.id(), Long.parseLong(got.header("webhook-timestamp")), got.text().getBytes(UTF_8)))
                        .toList());
    }

    private Receiver.Got only(UUID subject) {
        await().until(() -> !receiver.about(subject).isEmpty());
        assertThat(receiver.about(subject)).hasSize(1);
        return receiver.about(subject).getFirst();
    }

    private void awaitState(UUID webhook, UUID subject, String state) {
        await().untilAsserted(() -> assertThat(hooks.delivery(webhook, subject).path("state").asString(""))
                .isEqualTo(state));
    }

    private JsonNode request(UUID webhook, UUID subject) {
        return hooks.api().get("%s/%s/deliveries/%s".formatted(Hooks.PATH, webhook,
                hooks.delivery(webhook, subject).path("id").asString())).body().path("request");
    }
}
