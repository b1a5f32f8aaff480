package org.sinergija.notifications.alert;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.SubjectChange;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AlertingBothSidesIT {
    private static final Api API = RunningNotifications.shared().api();

    private final UUID one = Samples.newId();
    private final UUID other = Samples.newId();
    private final OverlapState found = Samples.overlapOf(one, other);

    @Test
    void both_sides_find_the_overlap_in_their_inboxes_and_nobody_else_does() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);

        await().untilAsserted(() -> {
            assertThat(inbox(one)).hasSize(1);
            assertThat(inbox(other)).hasSize(1);
        });
        JsonNode message = inbox(one).getFirst();
        assertThat(message.path("reason").asString()).isEqualTo("OVERLAP_FOUND");
        assertThat(message.at("/overlaps/0/id").asString()).isEqualTo(found.id().toString());
        assertThat(message.at("/overlaps/0/factors/0/detail").asString()).isEqualTo("Both work in Preševo.");
        assertThat(inbox(Samples.newId())).isEmpty();
    }

    @Test
    void what_comes_twice_alerts_once() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        Topics.tell(EventType.OVERLAP_COMMENTED, found.id(), 2, found);

        awaitSequence(2);
        assertThat(inbox(one)).hasSize(1);
    }

    @Test
    void an_overlap_that_is_only_related_alerts_nobody_until_it_becomes_graver() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, at(OverlapLevel.RELATED, OverlapStatus.OPEN));
        awaitSequence(1);
        assertThat(inbox(one)).isEmpty();

        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 2, at(OverlapLevel.OVERLAP, OverlapStatus.OPEN));
        await().untilAsserted(() -> assertThat(inbox(one)).hasSize(1));

        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 3, at(OverlapLevel.DUPLICATE, OverlapStatus.OPEN));
        await().untilAsserted(
                () -> assertThat(reasons(one)).containsExactlyInAnyOrder("OVERLAP_FOUND", "OVERLAP_CHANGED"));
    }

    @Test
    void a_rescored_overlap_of_the_same_level_alerts_again_only_if_a_side_changed() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 2, found);
        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 3, at(OverlapLevel.OVERLAP, OverlapStatus.OPEN));
        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 4, found);
        awaitSequence(4);
        assertThat(inbox(one)).hasSize(1);

        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 5, changed());
        await().untilAsserted(() -> assertThat(inbox(one)).hasSize(2));
    }

    @Test
    void what_is_settled_falls_silent() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        await().untilAsserted(() -> assertThat(unread(one)).isEqualTo(1));

        Topics.tell(EventType.OVERLAP_RESOLVED, found.id(), 2, at(OverlapLevel.DUPLICATE, OverlapStatus.RESOLVED));

        await().untilAsserted(() -> assertThat(unread(one)).isZero());
        assertThat(inbox(one).getFirst().path("settled").asString("")).isNotEmpty();
    }

    @Test
    void what_no_longer_stands_falls_silent() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        await().untilAsserted(() -> assertThat(unread(one)).isEqualTo(1));

        Topics.tell(EventType.OVERLAP_WITHDRAWN, found.id(), 2, found);

        await().untilAsserted(() -> assertThat(unread(one)).isZero());
    }

    @Test
    void what_is_older_than_memory_alerts_nobody() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found, Samples.now().minusSeconds(31 * 86_400));

        awaitSequence(1);
        assertThat(inbox(one)).isEmpty();
    }

    @Test
    void a_burst_becomes_one_message() {
        for (int n = 0; n < 30; n++) {
            OverlapState many = Samples.overlapOf(one, Samples.newId());
            Topics.tellInBulk(EventType.OVERLAP_DETECTED, many.id(), 1, many);
        }

        await().untilAsserted(() -> assertThat(inbox(one)).hasSize(1));
        assertThat(inbox(one).getFirst().path("reason").asString()).isEqualTo("SUMMARY");
        await().untilAsserted(() -> assertThat(inbox(one).getFirst().path("overlaps")).hasSize(30));
    }

    private OverlapState at(OverlapLevel level, OverlapStatus status) {
        return new OverlapState(found.id(), found.left(), found.right(), found.score(), level, found.factors(), status,
                null, null, null, null, 0, found.detectedAt(), Samples.now());
    }

    private OverlapState changed() {
        return new OverlapState(found.id(), found.left(), found.right(), found.score(), found.level(),
                found.factors(), OverlapStatus.OPEN, null, null, null,
                List.of(new SubjectChange(found.left().id(), List.of("territories"), 2, Samples.now())), 0,
                found.detectedAt(), Samples.now());
    }

    private void awaitSequence(long sequence) {
        Cases cases = RunningNotifications.shared().bean(Cases.class);
        await().until(() -> !cases.get(found.id()).isBefore(sequence));
    }

    private static List<JsonNode> inbox(UUID organisation) {
        return API.as(TestIssuer.SHARED.partner(organisation)).get("/api/v1/inbox").body().path("items").valueStream()
                .toList();
    }

    private static List<String> reasons(UUID organisation) {
        return inbox(organisation).stream().map(message -> message.path("reason").asString()).toList();
    }

    private static long unread(UUID organisation) {
        return API.as(TestIssuer.SHARED.partner(organisation)).get("/api/v1/inbox/unread").body().path("unread")
                .asLong(-1);
    }
}
