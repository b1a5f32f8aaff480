package org.sinergija.notifications.mail;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Mailbox;
import org.sinergija.notifications.Mailbox.Received;
import org.sinergija.notifications.Neighbours;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AlertByMailIT {
    private static final Mailbox MAILBOX = RunningNotifications.mailbox();
    private static final Neighbours NEIGHBOURS = RunningNotifications.neighbours();
    private static final RunningNotifications SERVICE = RunningNotifications.shared();
    private static final Mail MAIL = SERVICE.bean(Mail.class);
    private static final MongoTemplate STORE = SERVICE.bean(MongoTemplate.class);

    private final UUID one = Samples.newId();
    private final UUID other = Samples.newId();
    private final OverlapState found = Samples.overlapOf(one, other);
    private final String ours = address();
    private final String theirs = address();

    @Test
    void the_focal_points_of_both_sides_get_a_letter_in_their_language() {
        NEIGHBOURS.knows(one, ours, "en");
        NEIGHBOURS.knows(other, theirs, "de", "sr-Cyrl");
        Topics.tell(EventType.ORGANISATION_REGISTERED, one, 1, Samples.organisation(one, "IOM"));
        NEIGHBOURS.tells(found.id(), "sr-Cyrl",
                "{\"factors\": [{\"factor\": \"territory\", \"weight\": 3.4, \"detail\": \"Обе раде у Прешеву.\"}]}");
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);

        Received english = MAILBOX.await(ours, 1);
        assertThat(english.subject()).contains("“Training of border police in Preševo” overlaps with");
        assertThat(english.text()).contains("Yours: Training of border police", "Both work in Preševo.");
        Received serbian = MAILBOX.await(theirs, 1);
        assertThat(serbian.subject()).contains("„Obuka granične policije u Preševu“ се преклапа са");
        assertThat(serbian.text()).contains("Обе раде у Прешеву.").doesNotContain("Both work");
        assertThat(serbian.html()).contains("Вероватно је реч о истом");
        assertThat(serbian.header("Content-Language")).isEqualTo("sr-Cyrl");
    }

    @Test
    void all_letters_about_one_overlap_are_one_thread() {
        NEIGHBOURS.knows(one, ours);
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
        Received first = MAILBOX.await(ours, 1);
        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), 2, Samples.changed(found, 1));
        Received second = MAILBOX.await(ours, 2);

        assertThat(first.header("Message-ID")).endsWith("@localhost>").isNotEqualTo(second.header("Message-ID"));
        assertThat(first.header("References")).isEqualTo("<overlap.%s@localhost>".formatted(found.id()))
                .isEqualTo(first.header("In-Reply-To")).isEqualTo(second.header("References"));
        assertThat(second.subject()).isEqualTo("[Changed] " + first.subject());
        assertThat(first.header("Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void what_comes_twice_brings_one_letter() {
        NEIGHBOURS.knows(one, ours);
        OverlapState quiet = Notices.quietOverlap(SERVICE, one, other);
        Notice notice = Notices.found(quiet.id(), Addressee.organisation(one));
        MAIL.carry(notice);
        MAILBOX.await(ours, 1);
        await().until(() -> STORE.count(to(one), Letter.class) == 0);

        MAIL.carry(notice);
        MAIL.carry(Notices.of(Reason.REMINDER, quiet.id(), Addressee.organisation(one)));

        assertThat(MAILBOX.await(ours, 2).subject()).startsWith("[Reminder]");
        await().until(() -> STORE.count(to(one), Letter.class) == 0);
        assertThat(MAILBOX.to(ours)).hasSize(2);
    }

    @Test
    void while_partners_is_away_letters_wait_and_what_is_settled_meanwhile_goes_to_nobody() {
        OverlapState settled = Notices.quietOverlap(SERVICE, one, other);
        OverlapState open = Notices.quietOverlap(SERVICE, one, other);
        NEIGHBOURS.knows(one, ours);
        NEIGHBOURS.goAway();
        MAIL.carry(Notices.found(settled.id(), Addressee.organisation(one)));
        MAIL.carry(Notices.found(open.id(), Addressee.organisation(one)));
        MAIL.withdraw(settled.id());
        assertThat(MAILBOX.to(ours)).isEmpty();

        NEIGHBOURS.comeBack();

        assertThat(MAILBOX.await(ours, 1).text()).contains(open.id().toString());
    }

    @Test
    void what_is_withdrawn_while_its_letter_is_made_goes_to_nobody() {
        NEIGHBOURS.knows(one, ours);
        OverlapState quiet = Notices.quietOverlap(SERVICE, one, other);
        Notice notice = Notices.found(quiet.id(), Addressee.organisation(one));
        MAIL.withdraw(quiet.id());
        Order before = new Order(notice.id(), one, notice.reason(), notice.overlaps(), notice.news(), null,
                Samples.now().minusSeconds(1));
        SERVICE.bean(Orders.class).add(before);
        MAIL.carry(Notices.of(Reason.REMINDER, quiet.id(), Addressee.organisation(one)));

        assertThat(MAILBOX.await(ours, 1).subject()).startsWith("[Reminder]");
        await().until(() -> STORE.count(to(one), Letter.class) == 0);
        assertThat(MAILBOX.to(ours)).hasSize(1);
    }

    @Test
    void who_speaks_for_an_organisation_is_asked_at_most_once_a_minute() {
        NEIGHBOURS.knows(one, ours);
        OverlapState quiet = Notices.quietOverlap(SERVICE, one, other);
        MAIL.carry(Notices.found(quiet.id(), Addressee.organisation(one)));
        MAILBOX.await(ours, 1);
        MAIL.carry(Notices.of(Reason.REMINDER, quiet.id(), Addressee.organisation(one)));
        MAILBOX.await(ours, 2);

        assertThat(NEIGHBOURS.asked(one)).isEqualTo(1);
    }

    @Test
    void mediators_are_told_of_both_sides() {
        OverlapState quiet = Notices.quietOverlap(SERVICE, one, other);
        MAIL.carry(Notices.of(Reason.ESCALATION, quiet.id(), Addressee.COORDINATORS));

        await().untilAsserted(() -> assertThat(MAILBOX.to("desk@example.org"))
                .anySatisfy(letter -> assertThat(letter.text()).contains(quiet.id().toString(),
                        "bring the two sides together").doesNotContain("/letters/acknowledgement/")));
    }

    @Test
    void the_mail_server_is_told_no_letter_about_nothing() {
        NEIGHBOURS.knows(one, ours);
        MAIL.carry(Notices.found(Samples.newId(), Addressee.organisation(one)));

        await().until(() -> STORE.count(to(one), Letter.class) == 0 && STORE.count(to(one), Order.class) == 0);
        assertThat(MAILBOX.to(ours)).isEmpty();
    }

    private static Query to(UUID organisation) {
        return Query.query(Criteria.where("to").in(organisation, Addressee.organisation(organisation).key()));
    }

    private static String address() {
        return "focal-%s@example.org".formatted(UUID.randomUUID());
    }
}
