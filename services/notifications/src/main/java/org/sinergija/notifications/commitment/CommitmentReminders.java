package org.sinergija.notifications.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.aggregate.Stored;
import org.sinergija.starter.event.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reminds organisations of what they promised, once before the day on which it is due and once after. Another day is another
/// reminder.
@Component
class CommitmentReminders {
    private static final Logger log = LoggerFactory.getLogger(CommitmentReminders.class);

    private final Known known;
    private final Dispatch dispatch;
    private final MongoTemplate mongo;
    private final CommitmentSettings settings;
    private final Clock clock;

    CommitmentReminders(Known known, Dispatch dispatch, MongoTemplate mongo, CommitmentSettings settings,
            Clock clock) {
        this.known = known;
        this.dispatch = dispatch;
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /// That somebody was reminded.
    @Document("commitment_reminders")
    record Reminded(@Id String cause, Instant at) {}

    @Scheduled(fixedDelayString = "${sinergija.commitments.look:15m}")
    void lookWhatIsDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate soon = today.plus(settings.ahead());
        try {
            for (RecommendationState recommendation : known.recommendationsPromisedBy(soon)) {
                recommendation.commitments().stream()
                        .filter(promised -> promised.status().isOpen() && !promised.due().isAfter(soon))
                        .forEach(promised -> remind(recommendation, promised,
                                promised.isLate(today) ? Reason.COMMITMENT_LATE : Reason.COMMITMENT_DUE));
            }
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; reminders wait");
        }
    }

    /// Remembered after it is done: rather told twice, under the same cause, than never.
    private void remind(RecommendationState recommendation, CommitmentState promised, Reason reason) {
        String cause = "commitment/%s/%s/%s".formatted(promised.id(), promised.due(), reason);
        if (!Stored.any(mongo, Query.query(Criteria.where("_id").is(cause)), Reminded.class)) {
            Instant due = promised.due().atStartOfDay(ZoneOffset.UTC).toInstant();
            dispatch.tell(new Notice(Addressee.organisation(promised.organisation()), cause, reason,
                    EnumSet.of(Channel.INBOX, Channel.EMAIL), List.of(),
                    List.of(new Notice.News(EventType.RECOMMENDATION_COMMITTED.type(), recommendation.id(), due)), null,
                    due), Lane.PROMPT);
            boolean _ = InsertOnce.insert(mongo, new Reminded(cause, clock.instant()));
        }
    }
}
