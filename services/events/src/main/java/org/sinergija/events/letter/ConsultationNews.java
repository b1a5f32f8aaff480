package org.sinergija.events.letter;

import java.time.Clock;
import java.util.Optional;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.events.consultation.Audience;
import org.sinergija.events.consultation.Audience.Reader;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ProjectionStore;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/// Writes to those who contributed when their consultation is extended or called off.
@Component
class ConsultationNews implements EventHandler {
    private final MongoTemplate mongo;
    private final ProjectionStore projections;
    private final Audience audience;
    private final Letters letters;
    private final Clock clock;

    ConsultationNews(MongoTemplate mongo, ProjectionStore projections, Audience audience, Letters letters,
            Clock clock) {
        this.mongo = mongo;
        this.projections = projections;
        this.audience = audience;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "changedConsultations";
    }

    @Override
    public Topic topic() {
        return Topic.CONSULTATIONS;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erases()) {
            projections.remove(ToldConsultation.class, event.id());
            return;
        }
        ToldConsultation now = ToldConsultation.of(event.as(ConsultationState.class));
        Optional.ofNullable(mongo.findById(now.id(), ToldConsultation.class)).flatMap(before -> news(before, now))
                .ifPresent(occasion -> write(now, occasion));
        // Only after all is written, so that what a crash interrupts is done again.
        projections.put(now.id(), event.sequence(), now);
    }

    @Override
    public void clear() {
        // What was told stays told; reading again writes nothing twice.
    }

    private static Optional<Occasion> news(ToldConsultation before, ToldConsultation now) {
        if (now.cancelled()) {
            return before.cancelled() ? Optional.empty() : Optional.of(Occasion.CONSULTATION_CANCELLED);
        }
        return now.closes().isAfter(before.closes()) ? Optional.of(Occasion.EXTENDED) : Optional.empty();
    }

    private void write(ToldConsultation now, Occasion occasion) {
        for (Reader to : audience.of(now.id())) {
            letters.add(Letter.of("%s/%s/%s/%s".formatted(now.id(), occasion, now.closes(), to.contribution()),
                    now.id(), to.contribution(), occasion, to.email(), null, clock.instant()));
        }
    }
}
