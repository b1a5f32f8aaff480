package org.sinergija.notifications.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class StreamingTheInboxIT {
    private final UUID us = Samples.newId();

    @Test
    void a_page_that_is_open_sees_each_new_message_and_nobody_elses() {
        try (EventSource page = open(Map.of())) {
            OverlapState foreign = Samples.overlapOf(Samples.newId(), Samples.newId());
            Topics.tell(EventType.OVERLAP_DETECTED, foreign.id(), 1, foreign);
            OverlapState ours = alert();

            await().untilAsserted(() -> assertThat(page.seen()).hasSize(1));
            EventSource.Seen message = page.seen().getFirst();
            assertThat(message.name()).isEqualTo("message");
            assertThat(message.data()).contains(ours.id().toString(), "OVERLAP_FOUND");
        }
    }

    @Test
    void a_page_that_was_cut_off_sees_what_came_meanwhile() {
        String last;
        try (EventSource page = open(Map.of())) {
            alert();
            await().untilAsserted(() -> assertThat(page.seen()).hasSize(1));
            last = page.seen().getFirst().id();
        }
        OverlapState meanwhile = alert();

        try (EventSource page = open(Map.of("Last-Event-ID", last))) {
            await().untilAsserted(() -> assertThat(page.seen()).extracting(EventSource.Seen::data)
                    .anyMatch(data -> data.contains(meanwhile.id().toString())));
            assertThat(page.seen()).extracting(EventSource.Seen::id).doesNotContain(last);
        }
    }

    @Test
    void a_page_sees_what_another_instance_stored() {
        try (RunningNotifications other = RunningNotifications.quiet("notifications");
                EventSource page = EventSource.open("http://127.0.0.1:%d/api/v1/inbox/stream".formatted(other.port()),
                        headers(Map.of()))) {
            OverlapState ours = alert();

            await().untilAsserted(() -> assertThat(page.seen()).extracting(EventSource.Seen::data)
                    .anyMatch(data -> data.contains(ours.id().toString())));
        }
    }

    private OverlapState alert() {
        OverlapState found = Samples.overlapOf(us, Samples.newId());
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        return found;
    }

    private EventSource open(Map<String, String> further) {
        return EventSource.open(
                "http://127.0.0.1:%d/api/v1/inbox/stream".formatted(RunningNotifications.shared().port()),
                headers(further));
    }

    private Map<String, String> headers(Map<String, String> further) {
        Map<String, String> headers = new HashMap<>(further);
        headers.put("Authorization", "Bearer " + TestIssuer.SHARED.partner(us));
        return headers;
    }

}
