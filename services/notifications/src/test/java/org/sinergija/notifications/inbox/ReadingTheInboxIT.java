package org.sinergija.notifications.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ReadingTheInboxIT {
    private static final String INBOX = "/api/v1/inbox";
    private static final Api ANYBODY = RunningNotifications.shared().api().anonymous();

    private final UUID us = Samples.newId();
    private final Api ana = memberOf(us, "ana-" + us);
    private final Api bojan = memberOf(us, "bojan-" + us);

    @Test
    void what_one_person_reads_the_others_of_the_organisation_have_still_to_read() {
        UUID message = alert();

        assertThat(ana.post(INBOX + "/" + message + "/reading")).hasStatus(200).has("/read", "true");

        assertThat(ana.get(INBOX + "/unread")).has("/unread", "0");
        assertThat(bojan.get(INBOX + "/unread")).has("/unread", "1");
        assertThat(ana.post(INBOX + "/" + message + "/unreading")).has("/read", "false");
        assertThat(ana.get(INBOX + "/unread")).has("/unread", "1");
    }

    @Test
    void all_can_be_read_at_once() {
        alert();
        alert();

        assertThat(ana.post(INBOX + "/reading")).hasStatus(204);

        assertThat(ana.get(INBOX + "/unread")).has("/unread", "0");
        assertThat(ids(ana.get(INBOX + "?view=UNREAD"))).isEmpty();
        assertThat(ids(ana.get(INBOX))).hasSize(2);
    }

    @Test
    void what_is_archived_is_out_of_sight_until_it_is_asked_for_or_restored() {
        UUID message = alert();

        assertThat(ana.post(INBOX + "/" + message + "/archiving")).has("/archived", "true");

        assertThat(ids(ana.get(INBOX))).isEmpty();
        assertThat(ids(ana.get(INBOX + "?view=ARCHIVED"))).containsExactly(message);
        assertThat(ids(bojan.get(INBOX))).containsExactly(message);
        assertThat(ana.post(INBOX + "/" + message + "/restoring")).has("/archived", "false");
        assertThat(ids(ana.get(INBOX))).containsExactly(message);
    }

    @Test
    void what_is_snoozed_is_out_of_sight_until_then() {
        UUID message = alert();
        String until = Samples.now().plusSeconds(3_600).toString();

        assertThat(ana.post(INBOX + "/" + message + "/snooze", "{\"until\": \"%s\"}".formatted(until))).hasStatus(200)
                .has("/snoozedUntil", until);

        assertThat(ids(ana.get(INBOX))).isEmpty();
        assertThat(ids(ana.get(INBOX + "?view=SNOOZED"))).containsExactly(message);
        assertThat(ids(bojan.get(INBOX))).containsExactly(message);
    }

    @Test
    void nothing_is_snoozed_until_a_time_that_is_past() {
        UUID message = alert();

        assertThat(ana.post(INBOX + "/" + message + "/snooze", "{\"until\": \"2020-01-01T00:00:00Z\"}"))
                .isProblem(409);
    }

    @Test
    void an_inbox_is_paged_newest_first_and_filtered() {
        List<UUID> sent = List.of(alert(), alert(), alert());

        Answer first = ana.get(INBOX + "?limit=2");
        Answer second = ana.get(INBOX + "?limit=2&cursor=" + first.body().path("next").asString());

        List<UUID> read = new ArrayList<>(ids(first));
        read.addAll(ids(second));
        assertThat(read).containsExactlyElementsOf(sent.reversed());
        assertThat(ids(ana.get(INBOX + "?reason=REMINDER"))).isEmpty();
        assertThat(ids(ana.get(INBOX + "?reason=OVERLAP_FOUND"))).hasSize(3);
        String overlap = first.body().at("/items/0/overlaps/0/id").asString();
        assertThat(ids(ana.get(INBOX + "?overlap=" + overlap))).containsExactly(sent.getLast());
    }

    @Test
    void nobody_reads_what_is_in_anothers_inbox() {
        UUID message = alert();

        assertThat(memberOf(Samples.newId(), "eve").get(INBOX + "/" + message)).isProblem(404);
        assertThat(ANYBODY.get(INBOX + "/" + message)).isProblem(401);
    }

    @Test
    void a_person_is_told_and_erases_what_the_person_did_with_messages() {
        UUID message = alert();
        ana.post(INBOX + "/" + message + "/reading");

        assertThat(ana.get("/api/v1/me/data")).hasStatus(200).has("/inbox/0", message.toString());
        assertThat(ana.delete("/api/v1/me/data")).hasStatus(200).has("/erased/0", "1 messages in the inbox");

        assertThat(ana.get("/api/v1/me/data").body().path("inbox")).isEmpty();
        assertThat(ana.get(INBOX + "/unread")).has("/unread", "1");
    }

    private UUID alert() {
        OverlapState found = Samples.overlapOf(us, Samples.newId());
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        String path = INBOX + "?overlap=" + found.id();
        await().untilAsserted(() -> assertThat(ids(bojan.get(path))).hasSize(1));
        return ids(bojan.get(path)).getFirst();
    }

    private static Api memberOf(UUID organisation, String subject) {
        return ANYBODY.as(TestIssuer.SHARED.token().of(subject).in("PARTNER").at(organisation).text());
    }

    private static List<UUID> ids(Answer answer) {
        assertThat(answer).hasStatus(200);
        return answer.body().path("items").valueStream().map(item -> UUID.fromString(id(item))).toList();
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }
}
