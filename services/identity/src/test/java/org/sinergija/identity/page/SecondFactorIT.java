package org.sinergija.identity.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class SecondFactorIT {
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</code>");

    private final Visitor visitor = new Visitor();

    @Test
    void a_coordinator_comes_in_only_with_a_second_factor() {
        Account coordinator = RunningPages.person(Role.COORDINATOR);

        HttpResponse<String> asked = visitor.signIn(coordinator);

        assertThat(Visitor.place(asked)).endsWith("/login/enrolment");
        assertThat(Visitor.place(visitor.open("/account"))).endsWith("/login");
        String page = visitor.open("/login/enrolment").body();
        assertThat(page).contains("<svg", "aria-label=\"QR code");
        assertThat(visitor.submit("/login/enrolment", "code", "000000").statusCode()).isEqualTo(422);
        assertThat(Visitor.place(visitor.open("/account"))).endsWith("/login");
        visitor.open("/login/enrolment");
        String half = visitor.session();
        HttpResponse<String> enrolled = visitor.submit("/login/enrolment", "code", now(Authenticator.from(page)));
        assertThat(codes(enrolled)).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.session()).isNotEqualTo(half);
        assertThat(visitor.open("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_proves_a_person_once() {
        Account coordinator = RunningPages.person(Role.COORDINATOR);
        Authenticator app = enrol(coordinator);
        String used = now(app);
        Visitor thief = new Visitor();
        assertThat(Visitor.place(thief.signIn(coordinator))).endsWith("/login/second-factor");
        thief.open("/login/second-factor");

        assertThat(thief.submit("/login/second-factor", "code", used).statusCode()).isEqualTo(422);
        assertThat(Visitor.place(thief.open("/account"))).endsWith("/login");

        thief.open("/login/second-factor");
        RunningPages.CLOCK.turnBy(Duration.ofSeconds(30));
        assertThat(Visitor.place(thief.submit("/login/second-factor", "code", now(app)))).contains("/account");
    }

    @Test
    void a_recovery_code_serves_once_in_place_of_the_app() {
        Account admin = RunningPages.person(Role.ADMIN);
        visitor.signIn(admin);
        Authenticator app = Authenticator.from(visitor.open("/login/enrolment").body());
        String recovery = codes(visitor.submit("/login/enrolment", "code", now(app))).getFirst();

        assertThat(Visitor.place(prove(admin, recovery.toLowerCase(Locale.ROOT).replace("-", " "))))
                .endsWith("/account");
        assertThat(prove(admin, recovery).statusCode()).isEqualTo(422);
    }

    @Test
    void guesses_at_codes_are_slowed_down() {
        Account admin = RunningPages.person(Role.ADMIN);
        enrol(admin);
        Visitor thief = new Visitor();
        thief.signIn(admin);
        thief.open("/login/second-factor");
        for (int i = 0; i < 5; i++) {
            assertThat(thief.submit("/login/second-factor", "code", "00000" + i).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> soon = thief.submit("/login/second-factor", "code", "000006");

        assertThat(soon.statusCode()).isEqualTo(429);
        assertThat(soon.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_partner_may_take_one_on_and_drop_it_by_password() {
        Account partner = RunningPages.person(Role.PARTNER);
        visitor.signIn(partner);
        Authenticator app = Authenticator.from(visitor.open("/account/second-factor").body());

        assertThat(visitor.submit("/account/second-factor", "current", "not the password", "code", now(app))
                .statusCode()).isEqualTo(422);
        assertThat(codes(visitor.submit("/account/second-factor", "current", RunningPages.PASSWORD, "code", now(app))))
                .hasSize(10);
        assertThat(Visitor.place(new Visitor().signIn(partner))).endsWith("/login/second-factor");
        visitor.open("/account");
        visitor.submit("/account/second-factor/removal", "current", RunningPages.PASSWORD);
        assertThat(Visitor.place(new Visitor().signIn(partner))).endsWith("/account");
    }

    private Authenticator enrol(Account account) {
        visitor.signIn(account);
        Authenticator app = Authenticator.from(visitor.open("/login/enrolment").body());
        visitor.submit("/login/enrolment", "code", now(app));
        return app;
    }

    private static HttpResponse<String> prove(Account account, String code) {
        Visitor returning = new Visitor();
        returning.signIn(account);
        returning.open("/login/second-factor");
        return returning.submit("/login/second-factor", "code", code);
    }

    private static String now(Authenticator app) {
        return app.code(RunningPages.CLOCK.instant());
    }

    private static List<String> codes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body()).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
