package org.sinergija.notifications.commitment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.CommitmentStatus;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.notifications.Mailbox.Received;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.known.Known;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RemindingOfCommitmentsIT {
    private static final RunningNotifications SERVICE = RunningNotifications.shared();

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final UUID partner = Samples.newId();

    @Test
    void each_commitment_is_reminded_of_once_before_it_is_due_and_once_after() {
        UUID other = Samples.newId();
        RecommendationState recommendation = told(promise(partner, 14, CommitmentStatus.PROMISED),
                promise(other, 15, CommitmentStatus.PROMISED));

        lookAfter(Duration.ZERO);
        lookAfter(Duration.ZERO);
        assertThat(reasons(partner)).containsExactly("COMMITMENT_DUE");
        assertThat(reasons(other)).isEmpty();

        lookAfter(Duration.ofDays(15));
        assertThat(reasons(partner)).containsExactlyInAnyOrder("COMMITMENT_DUE", "COMMITMENT_LATE");
        assertThat(reasons(other)).containsExactly("COMMITMENT_DUE");

        SERVICE.tell(EventType.RECOMMENDATION_COMMITMENT_CHANGED, recommendation.id(), 3, recommendation);
        lookAfter(Duration.ofDays(15));
        assertThat(reasons(partner)).hasSize(2);
    }

    @Test
    void of_what_is_done_or_dropped_nobody_is_reminded() {
        told(promise(partner, -1, CommitmentStatus.DONE), promise(partner, -1, CommitmentStatus.DROPPED));

        lookAfter(Duration.ZERO);

        assertThat(reasons(partner)).isEmpty();
    }

    @Test
    void the_letter_says_what_was_promised_and_until_when() {
        String address = "desk@%s.example".formatted(partner);
        RunningNotifications.neighbours().knows(partner, address, "mk");
        told(promise(partner, -1, CommitmentStatus.IN_PROGRESS));

        lookAfter(Duration.ZERO);

        Received letter = RunningNotifications.mailbox().await(address, 1);
        assertThat(letter.subject()).isEqualTo("Вашата обврска доцни");
        assertThat(letter.text()).contains("A code of *conduct*", String.valueOf(today.minusDays(1).getYear()));
    }

    private CommitmentState promise(UUID organisation, int days, CommitmentStatus status) {
        return Samples.commitment(organisation, today.plusDays(days), status);
    }

    private static RecommendationState told(CommitmentState... commitments) {
        RecommendationState recommendation = Samples.committed(commitments);
        SERVICE.tell(EventType.RECOMMENDATION_COMMITTED, recommendation.id(), 2, recommendation);
        return recommendation;
    }

    private static void lookAfter(Duration time) {
        new CommitmentReminders(SERVICE.bean(Known.class), SERVICE.bean(Dispatch.class),
                SERVICE.bean(MongoTemplate.class), new CommitmentSettings(Period.ofDays(14)),
                Clock.offset(Clock.system(ZoneOffset.UTC), time)).lookWhatIsDue();
    }

    private static List<String> reasons(UUID organisation) {
        return SERVICE.api().as(TestIssuer.SHARED.partner(organisation)).get("/api/v1/inbox").body().path("items")
                .valueStream().map(message -> message.path("reason").asString()).toList();
    }
}
