package org.sinergija.notifications.alert;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RemindingTheSilentIT {
    private static final Coordination COORDINATION = new Coordination();
    private static final RunningNotifications SERVICE = RunningNotifications.quiet("notifications-reminders",
            "--sinergija.alerts.remind-after=2s", "--sinergija.alerts.escalate-after=4s",
            "--sinergija.coordination.url=" + COORDINATION.url());

    private final UUID one = Samples.newId();
    private final UUID other = Samples.newId();
    private final OverlapState found = Samples.overlapOf(one, other);

    @AfterAll
    static void stop() {
        SERVICE.close();
        COORDINATION.close();
    }

    @Test
    void whoever_stays_silent_is_reminded_once_and_then_a_mediator_is_asked() {
        SERVICE.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(reasons(one)).containsExactlyInAnyOrder("OVERLAP_FOUND", "REMINDER");
            assertThat(reasons(other)).containsExactlyInAnyOrder("OVERLAP_FOUND", "REMINDER");
        });
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(COORDINATION.asked())
                .anyMatch(asked -> asked.startsWith("POST /api/v1/overlaps/%s/escalation".formatted(found.id()))));
        assertThat(reasons(one)).hasSize(2);
    }

    @Test
    void only_the_side_that_stays_silent_is_reminded() {
        SERVICE.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        SERVICE.tell(EventType.OVERLAP_ACKNOWLEDGED, found.id(), 2, as(OverlapStatus.ACKNOWLEDGED, one));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(reasons(other)).contains("REMINDER"));
        assertThat(reasons(one)).containsExactly("OVERLAP_FOUND");
    }

    @Test
    void whoever_takes_part_takes_notice_for_the_side() {
        UUID partner = Samples.newId();
        InitiativeState theirs = Samples.withParticipant(Samples.initiative(found.left().id(), one), partner);
        SERVICE.tell(EventType.INITIATIVE_REGISTERED, theirs.id(), 1, theirs);
        SERVICE.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        SERVICE.tell(EventType.OVERLAP_ACKNOWLEDGED, found.id(), 2, as(OverlapStatus.ACKNOWLEDGED, partner));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(reasons(other)).contains("REMINDER"));
        assertThat(reasons(one)).containsExactly("OVERLAP_FOUND");
    }

    @Test
    void coordinators_are_told_of_what_is_escalated() {
        SERVICE.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        SERVICE.tell(EventType.OVERLAP_ESCALATED, found.id(), 2, as(OverlapStatus.ESCALATED, null));

        await().untilAsserted(() -> assertThat(SERVICE.api().as(TestIssuer.SHARED.coordinator())
                .get("/api/v1/inbox?overlap=" + found.id()).body().at("/items/0/reason").asString(""))
                .isEqualTo("ESCALATION"));
    }

    private OverlapState as(OverlapStatus status, @Nullable UUID by) {
        return new OverlapState(found.id(), found.left(), found.right(), found.score(), found.level(),
                found.factors(), status, by == null ? null : List.of(by), null, null, null, 0, found.detectedAt(),
                Samples.now());
    }

    private static List<String> reasons(UUID organisation) {
        return SERVICE.api().as(TestIssuer.SHARED.partner(organisation)).get("/api/v1/inbox").body().path("items")
                .valueStream().map(message -> message.path("reason").asString()).toList();
    }
}
