package org.sinergija.projects.goodpractice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.goodpractice.GoodPracticeRegistered;
import org.sinergija.contracts.goodpractice.GoodPracticeRevised;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class GoodPracticeTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final GoodPractice practice = GoodPractice.register(UUID.randomUUID(), called("One door"), MORNING);

    @Test
    void who_tells_of_it_tells_everybody() {
        assertThat(practice.unpublished()).containsExactly(new GoodPracticeRegistered(practice.state()));
        assertThat(practice.state().createdAt()).isEqualTo(MORNING);
        assertThat(practice.state().organisation().name()).isEqualTo(LocalizedText.of("en", "Welcome House"));
    }

    @Test
    void a_revision_is_told_with_its_moment() {
        practice.revise(called("Two doors"), NOON);

        assertThat(practice.unpublished()).last().isEqualTo(new GoodPracticeRevised(practice.state()));
        assertThat(practice.state().title()).isEqualTo(LocalizedText.of("en", "Two doors"));
        assertThat(practice.state().updatedAt()).isEqualTo(NOON);
        assertThat(practice.state().createdAt()).isEqualTo(MORNING);
    }

    @Test
    void the_same_once_more_is_no_revision() {
        practice.revise(called("One door"), NOON);

        assertThat(practice.version()).isEqualTo(1);
        assertThat(practice.state().updatedAt()).isEqualTo(MORNING);
    }

    private static GoodPracticeDetails called(String title) {
        return new GoodPracticeDetails(LocalizedText.of("en", title),
                new GoodPracticeDetails.Who(null, LocalizedText.of("en", "Welcome House"),
                        OrganisationType.CIVIL_SOCIETY),
                null, "RS", List.of(), null, List.of("reintegration"), List.of(), null,
                LocalizedText.of("en", "A desk in the town hall"), null, null, null, null);
    }
}
