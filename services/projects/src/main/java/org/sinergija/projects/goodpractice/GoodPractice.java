package org.sinergija.projects.goodpractice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.goodpractice.GoodPracticeRegistered;
import org.sinergija.contracts.goodpractice.GoodPracticeRevised;
import org.sinergija.contracts.goodpractice.GoodPracticeState;
import org.sinergija.starter.aggregate.Aggregate;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// What an organisation does that others can learn from.
@Document("good-practices")
final class GoodPractice extends Aggregate {
    private GoodPracticeDetails details;
    private final Instant createdAt;
    private Instant updatedAt;
    // Stored for queries, which alone read it.
    @SuppressWarnings("UnusedVariable")
    private String searchText;

    @PersistenceCreator
    private GoodPractice(UUID id, GoodPracticeDetails details, Instant createdAt, Instant updatedAt,
            String searchText) {
        super(id);
        this.details = details;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.searchText = searchText;
    }

    static GoodPractice register(UUID id, GoodPracticeDetails details, Instant at) {
        GoodPractice practice = new GoodPractice(id, details, at, at, details.searchText());
        practice.recordThat(new GoodPracticeRegistered(practice.state()));
        return practice;
    }

    /// The same once more is no revision.
    void revise(GoodPracticeDetails next, Instant at) {
        if (next.equals(details)) {
            return;
        }
        details = next;
        searchText = next.searchText();
        updatedAt = at;
        recordThat(new GoodPracticeRevised(state()));
    }

    List<UUID> owners() {
        return details.owners();
    }

    @Override
    protected GoodPracticeState state() {
        return new GoodPracticeState(id(), details.title(), details.organisation().practitioner(), details.website(),
                details.country(), details.territories(), details.dynamics(), details.themes(), details.targetGroups(),
                details.objectives(), details.activities(), details.achievements(), details.obstacles(),
                details.successFactors(), details.coordination(), createdAt, updatedAt);
    }
}
