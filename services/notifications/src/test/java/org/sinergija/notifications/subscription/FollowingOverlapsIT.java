package org.sinergija.notifications.subscription;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.notifications.known.Known;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FollowingOverlapsIT {
    private static final Api API = RunningNotifications.shared().api();

    private final UUID one = Samples.newId();
    private final UUID other = Samples.newId();
    private final InitiativeState left = Samples.initiative(Samples.newId(), one);
    private final InitiativeState right = Samples.initiative(Samples.newId(), other);
    private final UUID id = Samples.newId();
    private final Api person = Requests.partner(API, Samples.newId());

    @Test
    void an_overlap_waits_for_its_sides_and_is_about_what_they_are_about() {
        Requests.subscribe(person, "\"kinds\": [\"OVERLAP\"], \"territories\": [\"RS-24\"], \"themes\": "
                + "[\"border-control\"], " + of(one));

        Topics.tell(EventType.OVERLAP_DETECTED, id, 1, overlap(OverlapLevel.RELATED, 0.4));
        Topics.tell(EventType.OVERLAP_COMMENTED, id, 2, overlap(OverlapLevel.RELATED, 0.4));
        await().atMost(ofSeconds(30)).until(
                () -> RunningNotifications.shared().bean(Known.class).overlap(id).isPresent());
        registerSides();

        awaitTold(1);
        JsonNode message = Requests.subscribed(person).getFirst();
        assertThat(message.path("reason").asString()).isEqualTo("OVERLAP_FOUND");
        assertThat(message.at("/overlaps/0/id").asString()).isEqualTo(id.toString());
    }

    @Test
    void a_side_that_stays_unknown_holds_up_nothing_that_is_older_than_a_minute() {
        Requests.subscribe(person, of(other));
        Topics.tell(EventType.OVERLAP_DETECTED, id, 1, overlap(OverlapLevel.RELATED, 0.4),
                Samples.now().minusSeconds(120));
        Topics.tell(EventType.OVERLAP_RESCORED, id, 2, overlap(OverlapLevel.OVERLAP, 0.7));
        registerSides();

        awaitTold(1);
        assertThat(overlapsTold(person).getFirst().path("reason").asString()).isEqualTo("OVERLAP_CHANGED");
    }

    @Test
    void levels_and_threshold_are_heeded_and_it_is_told_again_when_the_level_rises() {
        registerSides();
        Api strict = Requests.partner(API, Samples.newId());
        Requests.subscribe(person, of(one));
        Requests.subscribe(strict, "\"levels\": [\"DUPLICATE\"], \"threshold\": 0.9, " + of(one));

        Topics.tell(EventType.OVERLAP_DETECTED, id, 1, overlap(OverlapLevel.OVERLAP, 0.6));
        Topics.tell(EventType.OVERLAP_RESCORED, id, 2, overlap(OverlapLevel.RELATED, 0.4));
        Topics.tell(EventType.OVERLAP_RESCORED, id, 3, overlap(OverlapLevel.OVERLAP, 0.6));
        Topics.tell(EventType.OVERLAP_RESCORED, id, 4, overlap(OverlapLevel.DUPLICATE, 0.85));
        Topics.tell(EventType.OVERLAP_RESCORED, id, 5, overlap(OverlapLevel.DUPLICATE, 0.95));

        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(overlapsTold(strict)).hasSize(1));
        assertThat(overlapsTold(person)).extracting(message -> message.path("reason").asString())
                .containsExactlyInAnyOrder("OVERLAP_FOUND", "OVERLAP_CHANGED");
    }

    @Test
    void whoever_reads_the_alert_to_a_side_gets_no_second_message_in_the_inbox() {
        registerSides();
        Api member = Requests.partner(API, one);
        Requests.subscribe(member, "\"kinds\": [\"OVERLAP\"], " + of(one));
        Requests.subscribe(person, "\"kinds\": [\"OVERLAP\"], " + of(one));

        Topics.tell(EventType.OVERLAP_DETECTED, id, 1, overlap(OverlapLevel.DUPLICATE, 0.95));

        awaitTold(1);
        assertThat(Requests.inbox(member)).hasSize(1);
        assertThat(Requests.subscribed(member)).isEmpty();
    }

    @Test
    void whoever_may_not_see_a_side_is_not_told() {
        Api expert = Requests.expert(API);
        Requests.subscribe(expert, "\"kinds\": [\"OVERLAP\"], " + of(one));
        Requests.subscribe(person, "\"kinds\": [\"OVERLAP\"], " + of(one));
        Topics.tell(EventType.INITIATIVE_REGISTERED, left.id(), 1, left);
        Topics.tell(EventType.INITIATIVE_REGISTERED, right.id(), 1,
                Samples.initiative(right.id(), other, Visibility.PARTNERS));

        Topics.tell(EventType.OVERLAP_DETECTED, id, 1, overlap(OverlapLevel.DUPLICATE, 0.95));

        awaitTold(1);
        assertThat(Requests.subscribed(expert)).isEmpty();
    }

    @Test
    void what_is_found_again_after_it_was_withdrawn_is_news_again() {
        registerSides();
        Requests.subscribe(person, "\"kinds\": [\"OVERLAP\"], " + of(one));
        OverlapState found = overlap(OverlapLevel.RELATED, 0.4);
        Topics.tell(EventType.OVERLAP_DETECTED, id, 1, found);
        Topics.tell(EventType.OVERLAP_WITHDRAWN, id, 2, found);
        Topics.tell(EventType.OVERLAP_RESCORED, id, 3, found, Samples.now().plusMillis(5));

        awaitTold(2);
    }

    private void registerSides() {
        Topics.tell(EventType.INITIATIVE_REGISTERED, left.id(), 1, left);
        Topics.tell(EventType.INITIATIVE_REGISTERED, right.id(), 1, right);
        Known known = RunningNotifications.shared().bean(Known.class);
        await().atMost(ofSeconds(30)).until(
                () -> known.initiative(left.id()).isPresent() && known.initiative(right.id()).isPresent());
    }

    private OverlapState overlap(OverlapLevel level, double score) {
        OverlapState found = Samples.overlap(id, Samples.side(left), Samples.side(right), level);
        return new OverlapState(id, found.left(), found.right(), score, level, found.factors(), OverlapStatus.OPEN,
                null, null, null, null, 0, found.detectedAt(), Samples.now());
    }

    private static String of(UUID organisation) {
        return "\"organisations\": [\"%s\"]".formatted(organisation);
    }

    private void awaitTold(int messages) {
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(overlapsTold(person)).hasSize(messages));
    }

    private static List<JsonNode> overlapsTold(Api person) {
        return Requests.subscribed(person).stream().filter(message -> message.has("overlaps")).toList();
    }
}
