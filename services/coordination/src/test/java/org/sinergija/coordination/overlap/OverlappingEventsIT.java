package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.event.EventFormat;
import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.contracts.event.Venue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OverlappingEventsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String OVERLAPS = "/api/v1/overlaps?subject=";

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    @Test
    void two_events_for_the_same_people_are_found_and_a_cancelled_one_lets_go() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Api api = RUNNING.api();
        tell(EventType.EVENT_PUBLISHED, event(one, "bihac", EventStatus.PUBLISHED), 2);
        tell(EventType.EVENT_PUBLISHED, event(other, "bihac", EventStatus.PUBLISHED), 2);

        await().atMost(PATIENCE).until(() -> !items(api, one).isEmpty());
        JsonNode overlap = items(api, one).get(0);
        assertThat(overlap.at("/left/kind").asString()).isEqualTo("EVENT");
        assertThat(overlap.at("/right/kind").asString()).isEqualTo("EVENT");
        assertThat(overlap.toString()).contains(one.toString(), other.toString());

        tell(EventType.EVENT_CANCELLED, event(other, "bihac", EventStatus.CANCELLED), 3);
        await().atMost(PATIENCE).until(() -> items(api, one).isEmpty());
    }

    @Test
    void a_draft_of_an_event_is_compared_with_nothing() {
        UUID published = UUID.randomUUID();
        UUID draft = UUID.randomUUID();
        Api api = RUNNING.api();
        tell(EventType.EVENT_DRAFTED, event(draft, "debar", EventStatus.DRAFT), 1);
        tell(EventType.EVENT_PUBLISHED, event(published, "debar", EventStatus.PUBLISHED), 2);
        UUID witness = UUID.randomUUID();
        tell(EventType.EVENT_PUBLISHED, event(witness, "debar", EventStatus.PUBLISHED), 2);

        await().atMost(PATIENCE).until(() -> !items(api, witness).isEmpty());
        assertThat(items(api, witness).toString()).contains(published.toString()).doesNotContain(draft.toString());

        tell(EventType.EVENT_PUBLISHED, event(draft, "debar", EventStatus.PUBLISHED), 2);
        await().atMost(PATIENCE).until(() -> items(api, draft).size() == 2);
    }

    private static void tell(EventType type, EventState state, long sequence) {
        RUNNING.register().tell(type, state, sequence);
    }

    private static JsonNode items(Api api, UUID subject) {
        return api.get(OVERLAPS + subject).body().path("items");
    }

    private static EventState event(UUID id, String word, EventStatus status) {
        int year = word.equals("debar") ? 2041 : 2031;
        return new EventState(id, LocalizedText.of("en", "Seminar on mixed migration in " + word), null,
                EventKind.SEMINAR, EventFormat.IN_PERSON, LocalDateTime.of(year, 5, 4, 9, 0),
                LocalDateTime.of(year, 5, 5, 16, 0), "Europe/Skopje", new Venue("Hall", word, "MK"), List.of(),
                List.of(UUID.randomUUID()), List.of(), List.of(), List.of("migration-governance"),
                List.of(new Territory("MK")), List.of("border-police"), List.of(), null, null, null,
                RegistrationPolicy.OPEN, null, List.of(), null, null, status, null, 1, NOON, NOON);
    }
}
