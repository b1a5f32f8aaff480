package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.consultation.ConsultationCalled;
import org.sinergija.contracts.consultation.ConsultationCancelled;
import org.sinergija.contracts.consultation.ConsultationCounted;
import org.sinergija.contracts.consultation.ConsultationExtended;
import org.sinergija.contracts.consultation.ConsultationReplied;
import org.sinergija.contracts.consultation.ConsultationRevised;
import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.consultation.ConsultationStatus;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// An online consultation, from the call to the consolidated reply. What is contributed is stored beside it.
@Document("consultations")
final class Consultation extends Aggregate {
    private ConsultationDetails details;
    private @Nullable LocalizedText extension;
    private @Nullable LocalizedText cancellation;
    private int contributions;
    private @Nullable Instant repliedAt;
    private final Instant createdAt;
    private Instant updatedAt;

    @PersistenceCreator
    private Consultation(UUID id, ConsultationDetails details, @Nullable LocalizedText extension,
            @Nullable LocalizedText cancellation, int contributions, @Nullable Instant repliedAt, Instant createdAt,
            Instant updatedAt) {
        super(id);
        this.details = details;
        this.extension = extension;
        this.cancellation = cancellation;
        this.contributions = contributions;
        this.repliedAt = repliedAt;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    static Consultation call(UUID id, ConsultationDetails details, Instant at) {
        Consultation called = new Consultation(id, details, null, null, 0, null, at, at);
        called.recordThat(new ConsultationCalled(called.state(at)));
        return called;
    }

    /// Once it has opened, what was asked stays: somebody may have answered it.
    void revise(ConsultationDetails next, Instant at) {
        requireGoingOn("changed");
        if (status(at) != ConsultationStatus.ANNOUNCED && !next.asksAs(details)) {
            throw new RuleBroken(
                    "Once a consultation has opened, its organisation, questions, languages and times stay; "
                            + "it can be extended.");
        }
        if (next.equals(details)) {
            return;
        }
        details = next;
        updatedAt = at;
        recordThat(new ConsultationRevised(state(at)));
    }

    /// @param reason the notice to those who read the call
    void extend(Instant closes, LocalizedText reason, Instant at) {
        requireGoingOn("extended");
        if (!closes.isAfter(details.closes()) || !closes.isAfter(at)) {
            throw new InvalidRequest(List.of(new Fault("/closes",
                    "%s is not after the closing at %s and after now".formatted(closes, details.closes()))));
        }
        details = details.closing(closes);
        extension = reason;
        updatedAt = at;
        recordThat(new ConsultationExtended(state(at)));
    }

    /// What was published stays; nothing is replied any more.
    ///
    /// @param reason the notice to those who read the call
    void cancel(LocalizedText reason, Instant at) {
        requireGoingOn("cancelled");
        cancellation = reason;
        updatedAt = at;
        recordThat(new ConsultationCancelled(state(at)));
    }

    /// @throws RuleBroken before it opens, and from the instant on at which it closes
    void mustBeOpen(Instant at) {
        mustNotBeCancelled();
        if (at.isBefore(details.opens())) {
            throw new RuleBroken("This consultation opens at %s; until then it takes no contributions.".formatted(
                    details.opens()));
        }
        if (!at.isBefore(details.closes())) {
            throw new RuleBroken("This consultation closed at %s; it takes no contributions any more.".formatted(
                    details.closes()));
        }
    }

    /// @throws RuleBroken as long as contributions are taken
    void mustBeClosed(Instant at) {
        mustNotBeCancelled();
        if (at.isBefore(details.closes())) {
            throw new RuleBroken("This consultation closes at %s; until then nothing is replied.".formatted(
                    details.closes()));
        }
    }

    /// @throws RuleBroken if it was called off
    void mustNotBeCancelled() {
        if (cancellation != null) {
            throw new RuleBroken(
                    "This consultation was cancelled; it takes, publishes and replies to nothing any more.");
        }
    }

    /// How many contributions are published now; the same number once more is no news.
    void count(int published, Instant at) {
        if (published == contributions) {
            return;
        }
        contributions = published;
        updatedAt = at;
        recordThat(new ConsultationCounted(state(at)));
    }

    /// The consolidated reply was published; once more is no news.
    void reply(Instant at) {
        if (repliedAt != null) {
            return;
        }
        repliedAt = at;
        updatedAt = at;
        recordThat(new ConsultationReplied(state(at)));
    }

    ConsultationDetails details() {
        return details;
    }

    @Override
    protected ConsultationState state() {
        return state(updatedAt);
    }

    ConsultationState state(Instant at) {
        return new ConsultationState(id(), details.organisation(), details.title(), details.description(),
                details.asked(), details.languages(), details.themes(), details.territories(), details.opens(),
                details.closes(), extension, cancellation, status(at), contributions, repliedAt, createdAt, updatedAt);
    }

    private ConsultationStatus status(Instant at) {
        if (cancellation != null) {
            return ConsultationStatus.CANCELLED;
        }
        if (repliedAt != null) {
            return ConsultationStatus.REPLIED;
        }
        if (at.isBefore(details.opens())) {
            return ConsultationStatus.ANNOUNCED;
        }
        return at.isBefore(details.closes()) ? ConsultationStatus.OPEN : ConsultationStatus.CLOSED;
    }

    private void requireGoingOn(String done) {
        if (repliedAt != null || cancellation != null) {
            throw new RuleBroken("A consultation that is %s cannot be %s.".formatted(
                    repliedAt == null ? ConsultationStatus.CANCELLED : ConsultationStatus.REPLIED, done));
        }
    }
}
