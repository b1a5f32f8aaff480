package org.sinergija.identity.page;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PersonalActsIT {
    private final Visitor visitor = new Visitor();

    @Test
    void what_people_do_to_their_accounts_is_on_record_under_their_id_alone() {
        Account partner = RunningPages.person(Role.PARTNER);
        visitor.signIn(partner);
        visitor.open("/account");
        visitor.submit("/account/password", "current", "wrong", "password", "a", "repetition", "a");
        visitor.submit("/account/erasure", "current", RunningPages.PASSWORD);

        await().untilAsserted(() -> assertThat(told(partner)).containsExactly("POST /login 200",
                "POST /account/password 422", "POST /account/erasure 200"));
        assertThat(entries(partner).toString()).doesNotContain(partner.email(), partner.name(), "seven", "wrong");
    }

    @Test
    void a_wrong_second_factor_is_on_record_and_an_arrival_only_after_the_right_one() {
        Account coordinator = RunningPages.person(Role.COORDINATOR);
        visitor.signIn(coordinator);
        Authenticator app = Authenticator.from(visitor.open("/login/enrolment").body());
        assertThat(told(coordinator)).isEmpty();
        visitor.submit("/login/enrolment", "code", app.code(RunningPages.CLOCK.instant()));

        Visitor thief = new Visitor();
        thief.signIn(coordinator);
        thief.open("/login/second-factor");
        thief.submit("/login/second-factor", "code", "000000");

        assertThat(told(coordinator)).containsExactly("POST /login 200", "POST /login 401");
    }

    @Test
    void a_password_that_was_chosen_by_a_letter_is_on_record_without_the_link() {
        Account invited = RunningPages.invited("en");
        Mail letter = Mail.await(invited, 1);
        visitor.open(letter.path());
        visitor.submit(letter.path(), "password", "eight white storks", "repetition", "eight white storks");

        assertThat(told(invited)).containsExactly("POST /invitation/{token} 200");
        assertThat(entries(invited).toString()).doesNotContain(letter.path());
    }

    private static List<String> told(Account account) {
        return entries(account).stream().map(entry -> entry.getString("operation") + " " + entry.get("status"))
                .toList();
    }

    private static List<Document> entries(Account account) {
        return RunningPages.bean(MongoTemplate.class)
                .find(Query.query(Criteria.where("subject").is(account.id().toString())).with(Sort.by("_id"))
                        .limit(20), Document.class, "audit");
    }
}
