package org.sinergija.events.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.events.recommendation.CommitmentFollower.Occasion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Has organisations reminded of what they promised, once before the day on which it is due and once after. Another day is
/// another reminder.
@Component
class Reminders {
    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    private final Recommendations recommendations;
    private final ObjectProvider<CommitmentFollower> followers;
    private final MongoTemplate mongo;
    private final ReminderSettings settings;
    private final Clock clock;

    Reminders(Recommendations recommendations, ObjectProvider<CommitmentFollower> followers, MongoTemplate mongo,
            ReminderSettings settings, Clock clock) {
        this.recommendations = recommendations;
        this.followers = followers;
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /// That somebody was reminded.
    @Document("commitment-reminders")
    record Reminded(@Id UUID cause, Instant at) {}

    @Scheduled(fixedDelayString = "${sinergija.commitments.look:15m}")
    void lookWhatIsDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate soon = today.plus(settings.ahead());
        List<CommitmentFollower> all = followers.orderedStream().toList();
        if (all.isEmpty()) {
            return;
        }
        try (Stream<Recommendation> due = recommendations.withPromisesDue(soon)) {
            due.forEach(recommendation -> recommendation.commitments().stream().map(Commitment::state)
                    .filter(promised -> promised.status().isOpen() && !promised.due().isAfter(soon))
                    .forEach(promised -> remind(recommendation.id(), promised,
                            promised.isLate(today) ? Occasion.LATE : Occasion.DUE_SOON, all)));
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; reminders wait");
        }
    }

    /// Remembered after it is done: rather told twice, under the same cause, than never.
    private void remind(UUID recommendation, CommitmentState promised, Occasion occasion,
            List<CommitmentFollower> all) {
        UUID cause = UUID.nameUUIDFromBytes("%s %s %s".formatted(promised.id(), occasion, promised.due()).getBytes(
                UTF_8));
        if (mongo.findById(cause, Reminded.class) == null) {
            all.forEach(follower -> follower.remind(recommendation, promised, occasion, cause));
            mongo.save(new Reminded(cause, clock.instant()));
        }
    }
}
