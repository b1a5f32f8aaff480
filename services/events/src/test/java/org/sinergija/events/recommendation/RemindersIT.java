package org.sinergija.events.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.recommendation.CommitmentFollower.Occasion;
import org.sinergija.testsupport.api.Api;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RemindersIT {
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Clock clock = Clock.systemUTC();
    private final LocalDate today = LocalDate.now(clock);

    private record Told(UUID commitment, Occasion occasion, UUID cause) {}

    @Test
    void each_promise_is_reminded_of_once_before_it_is_due_and_once_after() {
        UUID partner = UUID.randomUUID();
        Api api = RunningEvents.api();
        UUID group = GroupWork.form(api, EventRequest.valid().publish(api), GroupWork.group("Reception", partner));
        String commitments = GroupWork.RECOMMENDATIONS
                + GroupWork.adopt(api, api, group, GroupWork.recommendation("Reception")) + "/commitments";
        UUID soon = promise(api, commitments, partner, 14, "PROMISED");
        UUID later = promise(api, commitments, partner, 15, "PROMISED");
        UUID past = promise(api, commitments, partner, -1, "IN_PROGRESS");
        UUID done = promise(api, commitments, partner, -1, "DONE");

        at(clock).lookWhatIsDue();
        at(clock).lookWhatIsDue();

        assertThat(of(soon)).extracting(Told::occasion).containsExactly(Occasion.DUE_SOON);
        assertThat(of(past)).extracting(Told::occasion).containsExactly(Occasion.LATE);
        assertThat(of(later)).isEmpty();
        assertThat(of(done)).isEmpty();

        at(Clock.offset(clock, Duration.ofDays(15))).lookWhatIsDue();

        assertThat(of(soon)).extracting(Told::occasion).containsExactly(Occasion.DUE_SOON, Occasion.LATE);
        assertThat(of(soon)).extracting(Told::cause).doesNotHaveDuplicates();
        assertThat(of(past)).hasSize(1);
    }

    private UUID promise(Api api, String commitments, UUID partner, int days, String status) {
        return api.post(commitments, GroupWork.commitment(partner, "MK", today.plusDays(days).toString(), status)).id();
    }

    private List<Told> of(UUID commitment) {
        return told.stream().filter(each -> each.commitment().equals(commitment)).toList();
    }

    private Reminders at(Clock now) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("follower", (CommitmentFollower) this::remember);
        return new Reminders(RunningEvents.bean(Recommendations.class),
                beans.getBeanProvider(CommitmentFollower.class), RunningEvents.bean(MongoTemplate.class),
                new ReminderSettings(Period.ofDays(14)), now.withZone(ZoneOffset.UTC));
    }

    private void remember(UUID recommendation, CommitmentState commitment, Occasion occasion, UUID cause) {
        told.add(new Told(commitment.id(), occasion, cause));
    }
}
