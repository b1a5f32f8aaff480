package org.sinergija.notifications.alert;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RemindingTheSilentIT {
    private static final Coordination COORDINATION = new Coordination();
    private static final RunningNotifications SERVICE = RunningNotifications.started("notifications-reminders",
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
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(reasons(one)).containsExactlyInAnyOrder("OVERLAP_FOUND", "REMINDER");
            assertThat(reasons(other)).containsExactlyInAnyOrder("OVERLAP_FOUND", "REMINDER");
        });
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(COORDINATION.asked())
                .anyMatch(asked -> asked.startsWith("POST /api/v1/overlaps/%s/escalation".formatted(found.id()))));
        assertThat(reasons(one)).hasSize(2);
    }

    @Test
    void whoever_took_notice_is_not_reminded() {
        OverlapState later = Samples.overlapOf(Samples.newId(), Samples.newId());
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        await().untilAsserted(() -> assertThat(reasons(one)).hasSize(1));

        Topics.tell(EventType.OVERLAP_ACKNOWLEDGED, found.id(), 2, as(OverlapStatus.ACKNOWLEDGED));
        Topics.tell(EventType.OVERLAP_DETECTED, later.id(), 1, later);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reasons(later.left().lead())).contains("REMINDER"));
        assertThat(reasons(one)).containsExactly("OVERLAP_FOUND");
    }

    @Test
    void coordinators_are_told_of_what_is_escalated() {
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 2, as(OverlapStatus.ESCALATED));

        await().untilAsserted(() -> assertThat(SERVICE.api().as(TestIssuer.SHARED.coordinator())
                .get("/api/v1/inbox?overlap=" + found.id()).body().at("/items/0/reason").asString(""))
                .isEqualTo("ESCALATION"));
    }

    private OverlapState as(OverlapStatus status) {
        return new OverlapState(found.id(), found.left(), found.right(), found.score(), found.level(),
                found.factors(), status, null, null, null, 0, found.detectedAt(), Samples.now());
    }

    private static List<String> reasons(UUID organisation) {
        return SERVICE.api().as(TestIssuer.SHARED.partner(organisation)).get("/api/v1/inbox").body().path("items")
                .valueStream().map(message -> message.path("reason").asString()).toList();
    }
}
