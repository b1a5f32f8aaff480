package org.sinergija.identity.page;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class LettersIT {
    private static final String CHOSEN = "eight white storks";

    private final Visitor visitor = new Visitor();

    @Test
    void an_invitation_lets_its_reader_choose_a_password_once() {
        Account invited = RunningPages.invited("sq");
        Mail letter = Mail.await(invited, 1);

        assertThat(letter.subject()).isEqualTo("Ftesa juaj në Sinergija");
        assertThat(letter.text()).contains("për 168 orë").doesNotContain("Mira Novak");
        assertThat(visitor.open(letter.path()).statusCode()).isEqualTo(200);
        assertThat(visitor.open(letter.path()).body()).contains("Choose a password for " + invited.email());
        assertThat(Visitor.place(choose(letter, CHOSEN))).endsWith("/login");
        assertThat(visitor.open("/login").body()).contains("Your password is set.");
        assertThat(visitor.signIn(invited, CHOSEN).statusCode()).isEqualTo(302);
        assertThat(new Visitor().open(letter.path()).statusCode()).isEqualTo(410);
        visitor.open("/reset");
        assertThat(choose(letter, "nine black crows").statusCode()).isEqualTo(410);
    }

    @Test
    void an_invitation_that_is_too_old_serves_no_more_and_another_can_be_asked_for() {
        Account invited = RunningPages.invited("en");
        Mail letter = Mail.await(invited, 1);
        RunningPages.CLOCK.turnBy(Duration.ofDays(7).plusSeconds(1));

        assertThat(visitor.open(letter.path()).statusCode()).isEqualTo(410);

        ask(invited.email());
        Mail another = Mail.await(invited, 2);
        assertThat(another.subject()).isEqualTo("Your invitation to Sinergija");
        visitor.open(another.path());
        assertThat(choose(another, CHOSEN).statusCode()).isEqualTo(302);
    }

    @Test
    void a_password_that_is_refused_spends_no_link() {
        Account invited = RunningPages.invited("en");
        Mail letter = Mail.await(invited, 1);
        visitor.open(letter.path());

        assertThat(choose(letter, "short").body()).contains("This password is too short.");
        assertThat(choose(letter, "aaaaaaaaaaaaaaa").body()).contains("This password is too easy to guess.");
        assertThat(choose(letter, "my " + invited.email()).body()).contains("This password is too easy to guess.");
        assertThat(visitor.submit(letter.path(), "password", CHOSEN, "repetition", "eight white stork").body())
                .contains("The two passwords differ.");
        assertThat(choose(letter, CHOSEN).statusCode()).isEqualTo(302);
    }

    @Test
    void who_forgot_the_password_chooses_another_and_all_sessions_end() {
        Account person = RunningPages.person(Role.PARTNER);
        Visitor elsewhere = new Visitor();
        elsewhere.signIn(person);
        ask(person.email());
        Mail letter = Mail.await(person, 1);
        RunningPages.CLOCK.turnBy(Duration.ofMillis(5));

        visitor.open(letter.path());
        choose(letter, CHOSEN);

        assertThat(visitor.signIn(person, CHOSEN).statusCode()).isEqualTo(302);
        assertThat(new Visitor().signIn(person).statusCode()).isEqualTo(422);
        assertThat(Visitor.place(elsewhere.open("/account"))).endsWith("/login");
        assertThat(visitor.open(letter.path()).statusCode()).isEqualTo(410);
    }

    @Test
    void a_reset_does_not_tell_whether_there_is_an_account() {
        Account person = RunningPages.person(Role.PARTNER);

        HttpResponse<String> known = ask(person.email());
        HttpResponse<String> unknown = ask("nobody-%s@example.org".formatted(person.id()));

        Mail.await(person, 1);
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body()).contains("If there is an account with this address");
        assertThat(RunningPages.MAIL.getReceivedMessages()).noneSatisfy(message -> assertThat(message
                .getAllRecipients()[0].toString()).startsWith("nobody-"));
    }

    @Test
    void a_later_link_replaces_the_earlier() {
        Account person = RunningPages.person(Role.PARTNER);
        ask(person.email());
        Mail first = Mail.await(person, 1);
        ask(person.email());
        Mail second = Mail.await(person, 2);

        assertThat(visitor.open(first.path()).statusCode()).isEqualTo(410);
        assertThat(visitor.open(second.path()).statusCode()).isEqualTo(200);
        assertThat(visitor.open(second.path().substring(0, second.path().length() - 1) + "~").statusCode())
                .isEqualTo(410);
        assertThat(visitor.open(second.path().replace("/reset/", "/invitation/")).statusCode()).isEqualTo(410);
    }

    private HttpResponse<String> ask(String email) {
        Visitor forgetful = new Visitor();
        forgetful.open("/reset");
        return forgetful.submit("/reset", "email", email);
    }

    private HttpResponse<String> choose(Mail letter, String password) {
        return visitor.submit(letter.path(), "password", password, "repetition", password);
    }
}
