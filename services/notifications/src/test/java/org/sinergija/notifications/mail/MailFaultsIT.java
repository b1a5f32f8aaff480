package org.sinergija.notifications.mail;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Neighbours;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.letter.Reader;
import org.sinergija.notifications.mail.Postbox.Manner;
import org.sinergija.notifications.mail.Postbox.Taken;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class MailFaultsIT {
    private static final Postbox POSTBOX = new Postbox();
    private static final Neighbours NEIGHBOURS = new Neighbours();
    private static final RunningNotifications SERVICE = RunningNotifications.quiet("notifications-mail-faults",
            Stream.concat(Stream.of(NEIGHBOURS.settings()), Stream.of(POSTBOX.setting(),
                    "--sinergija.mail.retry.first=200ms", "--sinergija.mail.retry.longest=400ms",
                    "--sinergija.mail.cached=200ms", "--sinergija.mail.patience=1h",
                    "--sinergija.mail.bounces=returns@example.org", "--sinergija.mail.pace.in-all=5"))
                    .toArray(String[]::new));

    private static final MongoTemplate STORE = SERVICE.bean(MongoTemplate.class);

    private final UUID organisation = Samples.newId();
    private final String address = "%s@%s.example.org".formatted(UUID.randomUUID(), organisation);
    private final UUID person = NEIGHBOURS.knows(organisation, address);
    private UUID letter = person;
    private final OverlapState overlap = Notices.quietOverlap(SERVICE, organisation, Samples.newId());

    @AfterAll
    static void stop() {
        // Lets go of what hangs.
        POSTBOX.close();
        SERVICE.close();
        NEIGHBOURS.close();
    }

    @AfterEach
    void behaveAgain() {
        POSTBOX.toEverybody(Manner.TAKES);
    }

    @Test
    void what_the_server_defers_is_tried_again_as_the_same_message() {
        POSTBOX.to(address, Manner.DEFERS);
        alert();
        await().until(() -> POSTBOX.tries(address) >= 2);

        POSTBOX.to(address, Manner.TAKES);
        await().until(() -> POSTBOX.taken(address).size() == 1);
        assertEndedAs(Ended.Outcome.SENT);
    }

    @Test
    void an_address_that_the_server_refuses_gets_nothing_more_until_it_changes() {
        POSTBOX.to(address, Manner.KNOWS_NOBODY);
        alert();
        await().until(() -> bounces(organisation).path("items").size() == 1);
        JsonNode bounce = bounces(organisation).at("/items/0");
        assertThat(bounce.path("id").asString()).isEqualTo(person.toString());
        assertThat(bounce.path("code").asString()).isEqualTo("550 5.1.1");
        assertThat(bounces(organisation).toString()).doesNotContain(address);
        assertThat(bounces(Samples.newId()).path("items")).isEmpty();

        POSTBOX.to(address, Manner.TAKES);
        alert();
        assertEndedAs(Ended.Outcome.DROPPED);
        assertThat(POSTBOX.tries(address)).isEqualTo(1);

        String next = "next-" + address;
        NEIGHBOURS.moves(organisation, person, next);
        // What partners said before serves for a moment; then the new address is tried.
        await().untilAsserted(() -> {
            alert();
            assertThat(POSTBOX.taken(next)).isNotEmpty();
        });
        assertThat(bounces(organisation).path("items")).isEmpty();
    }

    @Test
    void no_address_stands_in_the_log(CapturedOutput log) {
        for (Manner manner : List.of(Manner.KNOWS_NOBODY, Manner.REJECTS_CONTENT, Manner.TAKES)) {
            POSTBOX.to(address, manner);
            alert();
            await().until(() -> log.getAll().contains(letter.toString()));
        }

        assertThat(log.getAll()).doesNotContain(address).doesNotContain(organisation + ".example.org");
    }

    @Test
    void what_the_server_forbids_us_is_not_the_addresss_fault() {
        POSTBOX.to(address, Manner.FORBIDS);
        alert();

        assertEndedAs(Ended.Outcome.GIVEN_UP);
        assertThat(bounces(organisation).path("items")).isEmpty();
    }

    @Test
    void a_letter_whose_content_is_rejected_is_given_up() {
        POSTBOX.to(address, Manner.REJECTS_CONTENT);
        alert();

        assertEndedAs(Ended.Outcome.GIVEN_UP);
        assertThat(POSTBOX.tries(address)).isEqualTo(1);
    }

    @Test
    void a_server_that_doubts_our_own_address_loses_no_letter() {
        POSTBOX.toEverybody(Manner.DOUBTS_SENDER);
        alert();
        await().until(() -> waiting(organisation).stream().anyMatch(each -> each.tries() > 0));

        POSTBOX.toEverybody(Manner.TAKES);
        await().until(() -> POSTBOX.taken(address).size() == 1);
    }

    @Test
    void a_line_dropped_after_the_answer_makes_no_second_letter() {
        POSTBOX.to(address, Manner.DROPS_AFTER_ANSWER);
        alert();

        assertEndedAs(Ended.Outcome.SENT);
        assertThat(POSTBOX.taken(address)).hasSize(1);
        await().until(() -> waiting(organisation).isEmpty());
    }

    @Test
    void a_line_dropped_before_the_answer_brings_the_same_message_again() {
        POSTBOX.to(address, Manner.DROPS_BEFORE_ANSWER);
        alert();
        await().until(() -> !POSTBOX.taken(address).isEmpty());
        POSTBOX.to(address, Manner.TAKES);

        assertEndedAs(Ended.Outcome.SENT);
        assertThat(POSTBOX.taken(address)).hasSizeGreaterThan(1).extracting(Taken::messageId).doesNotContain("")
                .containsOnly(POSTBOX.taken(address).getFirst().messageId());
    }

    @Test
    void a_domain_that_hangs_delays_no_other() {
        for (int n = 0; n < 20; n++) {
            UUID slow = Samples.newId();
            NEIGHBOURS.knows(slow, "%d-%s@slow.example.org".formatted(n, slow));
            POSTBOX.to("%d-%s@slow.example.org".formatted(n, slow), Manner.HANGS);
            SERVICE.bean(Mail.class).carry(Notices.found(overlap.id(), Addressee.organisation(slow)));
        }
        alert();

        await().until(() -> POSTBOX.taken(address).size() == 1);
    }

    @Test
    void reports_of_what_cannot_be_delivered_tell_which_letter_it_was() {
        alert();

        await().until(() -> POSTBOX.taken(address).size() == 1);
        Taken letter = POSTBOX.taken(address).getFirst();
        String id = letter.messageId().substring(0, letter.messageId().indexOf('@'));
        assertThat(letter.from()).isEqualTo("returns+%s@example.org".formatted(id));
    }

    /// As a new notice each time.
    private void alert() {
        Notice notice = Notices.found(overlap.id(), Addressee.organisation(organisation));
        letter = Letter.idOf(notice.id(), Reader.keyOf(Reader.Kind.FOCAL_POINT, person.toString()));
        SERVICE.bean(Mail.class).carry(notice);
    }

    private void assertEndedAs(Ended.Outcome outcome) {
        await().untilAsserted(
                () -> assertThat(STORE.findById(letter, Ended.class)).isNotNull().returns(outcome, Ended::outcome));
    }

    /// What is still to be sent to the organisation.
    private static List<Letter> waiting(UUID organisation) {
        return STORE.find(Query.query(Criteria.where("organisation").is(organisation)), Letter.class);
    }

    private static JsonNode bounces(UUID organisation) {
        return SERVICE.api().as(TestIssuer.SHARED.partner(organisation)).get("/api/v1/bounces").body();
    }
}
