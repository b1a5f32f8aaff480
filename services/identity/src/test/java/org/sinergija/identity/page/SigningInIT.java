package org.sinergija.identity.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.member.Membership;
import org.sinergija.starter.security.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SigningInIT {
    private final Account person = RunningPages.person(Role.PARTNER);
    private final Visitor visitor = new Visitor();

    @Test
    void address_and_password_let_a_person_in_however_the_address_is_written() {
        visitor.open("/login");

        HttpResponse<String> answer = visitor.submit("/login", "email", person.email().toUpperCase(Locale.ROOT),
                "password",
                RunningPages.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.place(answer)).endsWith("/account");
        assertThat(visitor.open("/account").body()).contains(person.email());
    }

    @Test
    void the_first_administrator_of_the_settings_comes_in_and_needs_a_second_factor() {
        await().untilAsserted(() -> assertThat(RunningPages.bean(Accounts.class).at(RunningPages.FIRST_ADMINISTRATOR))
                .isPresent());
        visitor.open("/login");

        HttpResponse<String> answer = visitor.submit("/login", "email", RunningPages.FIRST_ADMINISTRATOR, "password",
                RunningPages.PASSWORD);

        assertThat(Visitor.place(answer)).endsWith("/login/enrolment");
    }

    @Test
    void an_unknown_address_and_a_wrong_password_look_alike() {
        HttpResponse<String> wrong = visitor.signIn(person, "eight grey herons");
        visitor.open("/login");
        HttpResponse<String> unknown = visitor.submit("/login", "email", "nobody@example.org", "password",
                "whatever it is");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("No account has this address and password.");
        assertThat(told(unknown)).isEqualTo(told(wrong));
        assertThat(Visitor.place(visitor.open("/account"))).endsWith("/login");
    }

    private static String told(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void failures_slow_the_next_try_down_and_shut_nobody_out() {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn(person, "wrong wrong wrong").statusCode()).isEqualTo(422);
        }

        HttpResponse<String> soon = visitor.signIn(person);

        assertThat(soon.statusCode()).isEqualTo(429);
        assertThat(soon.headers().firstValue("Retry-After")).contains("1");
        assertThat(soon.body()).contains("Too many tries. Try again in 1 s.");
        RunningPages.CLOCK.turnBy(Duration.ofSeconds(1));
        assertThat(visitor.signIn(person).statusCode()).isEqualTo(302);
        assertThat(new Visitor().signIn(person, "wrong again").statusCode()).isEqualTo(422);
    }

    @Test
    void the_session_of_before_is_nobodys_after() {
        visitor.open("/login");
        String before = visitor.session();

        visitor.submit("/login", "email", person.email(), "password", RunningPages.PASSWORD);

        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        Visitor thief = new Visitor();
        thief.takeSession(before);
        assertThat(Visitor.place(thief.open("/account"))).endsWith("/login");
    }

    @Test
    void a_form_that_is_not_ours_is_refused() {
        visitor.open("/login");

        HttpResponse<String> forged = visitor.forge("/login", "email", person.email(), "password",
                RunningPages.PASSWORD);

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("<h1>That did not work</h1>");
        assertThat(Visitor.place(visitor.signIn(person))).endsWith("/account");
        assertThat(visitor.forge("/account/details", "name", "Mallory", "language", "en").statusCode()).isEqualTo(403);
        assertThat(visitor.forge("/logout").statusCode()).isEqualTo(403);
        assertThat(visitor.open("/account").body()).contains("Mira Novak");
    }

    @Test
    void signing_out_ends_the_session() {
        visitor.signIn(person);
        String session = visitor.session();
        visitor.open("/account");

        assertThat(Visitor.place(visitor.submit("/logout"))).endsWith("/login/signed-out");

        visitor.takeSession(session);
        assertThat(Visitor.place(visitor.open("/account"))).endsWith("/login");
    }

    @Test
    void an_erased_account_leaves_no_session() {
        visitor.signIn(person);

        RunningPages.bean(Membership.class).erase(person.id());

        assertThat(Visitor.place(visitor.open("/account"))).endsWith("/login");
        assertThat(visitor.signIn(person).statusCode()).isEqualTo(422);
    }

    @Test
    void another_password_ends_the_sessions_elsewhere() {
        Visitor elsewhere = new Visitor();
        elsewhere.signIn(person);
        visitor.signIn(person);
        visitor.open("/account");
        RunningPages.CLOCK.turnBy(Duration.ofMillis(5));

        visitor.submit("/account/password", "current", RunningPages.PASSWORD, "password", "eight white storks",
                "repetition", "eight white storks");

        assertThat(visitor.open("/account").statusCode()).isEqualTo(200);
        assertThat(Visitor.place(elsewhere.open("/account"))).endsWith("/login");
        assertThat(new Visitor().signIn(person, "eight white storks").statusCode()).isEqualTo(302);
    }
}
