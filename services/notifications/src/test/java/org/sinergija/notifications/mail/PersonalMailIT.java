package org.sinergija.notifications.mail;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.notifications.Mailbox;
import org.sinergija.notifications.Mailbox.Received;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.letter.Reader;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalMailIT {
    private static final Mailbox MAILBOX = RunningNotifications.mailbox();
    private static final RunningNotifications SERVICE = RunningNotifications.shared();
    private static final Mail MAIL = SERVICE.bean(Mail.class);
    private static final Recipients RECIPIENTS = SERVICE.bean(Recipients.class);

    private final String subject = UUID.randomUUID().toString();
    private final String address = subject + "@example.org";
    private final Api person = SERVICE.api().as(TestIssuer.SHARED.token().of(subject).in("EXPERT").text());
    private final InitiativeState initiative = Samples.initiative(Samples.newId(), Samples.newId());

    @Test
    void a_person_gets_what_it_asked_for_in_its_language() {
        RECIPIENTS.know(subject, address, "fr");
        MAIL.carry(news());

        Received letter = MAILBOX.await(address, 1);
        assertThat(letter.subject()).isEqualTo("1 nouvelle de Sinergija");
        assertThat(letter.text()).contains("Nouvelle initiative : Training of border police in Preševo",
                "/api/v1/initiatives/" + initiative.id(), "parce que vous y êtes abonné")
                .doesNotContain("/letters/acknowledgement/");
    }

    @Test
    void of_many_things_a_letter_tells_the_first_and_how_many_more() {
        RECIPIENTS.know(subject, address, "bs");
        learn();
        List<Notice.News> many = Collections.nCopies(42, item());
        MAIL.carry(Notices.asked(Reason.DIGEST, List.of(), many, Addressee.person(subject)));

        Received letter = MAILBOX.await(address, 1);
        assertThat(letter.subject()).isEqualTo("Ono što pratite: 42 novosti");
        assertThat(letter.text()).contains("desile su se 42 stvari", "i još 22");
    }

    @Test
    void who_never_asked_gets_nothing() {
        learn();
        MAIL.carry(news());

        assertThat(SERVICE.bean(Letters.class).waitingFor(Addressee.person(subject))).isZero();
    }

    @Test
    void a_person_that_is_erased_gets_nothing_of_what_was_on_its_way() {
        RECIPIENTS.know(subject, address, "en");
        SERVICE.bean(TurnedDown.class).add("PERSON:" + subject);
        assertThat(person.get("/api/v1/me/data").body().at("/mail/address").asString()).isEqualTo(address);
        assertThat(person.get("/api/v1/me/data").body().at("/mail/turnedDown").asBoolean()).isTrue();
        SERVICE.bean(Letters.class).add(tomorrows());

        assertThat(person.delete("/api/v1/me/data").body().path("erased").toString())
                .contains("the address for letters", "1 letters on their way");

        assertThat(person.get("/api/v1/me/data").body().path("mail").toString())
                .isEqualTo("{\"waiting\":0,\"turnedDown\":false,\"bouncing\":false}");
        MAIL.carry(news());
        assertThat(SERVICE.bean(Letters.class).waitingFor(Addressee.person(subject))).isZero();
    }

    private Letter tomorrows() {
        return new Letter(UUID.randomUUID(), Addressee.person(subject).key(),
                Reader.Kind.PERSON, subject, null, Reason.NEWS, List.of(),
                List.of(item()), null, "example.org", Samples.now(), Samples.now().plusSeconds(86_400), 0);
    }

    private Notice news() {
        learn();
        return Notices.asked(Reason.NEWS, List.of(), List.of(item()), Addressee.person(subject));
    }

    private void learn() {
        SERVICE.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
    }

    private Notice.News item() {
        return new Notice.News(EventType.INITIATIVE_REGISTERED.type(), initiative.id(), Samples.now());
    }
}
