package org.sinergija.identity.member;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsIT {
    private static final String PATH = "/api/v1/accounts";
    private static final UUID OTHERS = UUID.randomUUID();

    private final UUID own = UUID.randomUUID();
    private final Api partner = as("PARTNER", own);
    private final Api coordinator = as("COORDINATOR", null);
    private final Api admin = as("ADMIN", null);

    @Test
    void a_partner_invites_partners_of_its_own_organisation_only() {
        Answer invited = partner.post(PATH, invitation(own, "PARTNER"));

        assertThat(invited).isCreated().has("/status", "INVITED").has("/organisation", own.toString())
                .has("/roles/0", "PARTNER").has("/language", "sr-Latn");
        assertThat(partner.get(PATH + "/" + invited.id())).hasStatus(200).hasHeader("ETag", invited.etag());
        assertThat(partner.post(PATH, invitation(OTHERS, "PARTNER"))).isProblem(403);
        assertThat(partner.post(PATH, invitation(own, "EXPERT"))).isProblem(403);
        assertThat(partner.post(PATH, invitation(own, "PARTNER\", \"ADMIN"))).isProblem(403);
    }

    @Test
    void a_coordinator_invites_all_but_administrators() {
        assertThat(coordinator.post(PATH, invitation(OTHERS, "PARTNER"))).isCreated();
        assertThat(coordinator.post(PATH, invitation(null, "EXPERT"))).isCreated();
        assertThat(coordinator.post(PATH, invitation(null, "COORDINATOR"))).isCreated();
        assertThat(coordinator.post(PATH, invitation(null, "ADMIN"))).isProblem(403);
        assertThat(admin.post(PATH, invitation(null, "ADMIN"))).isCreated();
        assertThat(as("EXPERT", null).post(PATH, invitation(null, "EXPERT"))).isProblem(403);
        assertThat(RunningIdentity.api().post(PATH, invitation(null, "EXPERT"))).hasStatus(401);
    }

    @Test
    void nobody_is_invited_as_one_of_the_platforms_own_programs() {
        assertThat(admin.post(PATH, invitation(null, "SERVICE"))).isProblem(403);
        assertThat(coordinator.post(PATH, invitation(null, "EXPERT\", \"SERVICE"))).isProblem(403);
        assertThat(partner.post(PATH, invitation(own, "SERVICE"))).isProblem(403);
    }

    @Test
    void an_address_has_one_account_until_that_is_closed() {
        String invitation = invitation(own, "PARTNER");
        Answer first = partner.post(PATH, invitation);

        assertThat(partner.post(PATH, invitation.replace("mira", "MIRA"))).isProblem(409);
        assertThat(partner.delete(PATH + "/" + first.id())).hasStatus(204);
        assertThat(partner.post(PATH, invitation)).isCreated();
        assertThat(partner.get(PATH + "/" + first.id())).has("/status", "CLOSED");
        assertThat(partner.delete(PATH + "/" + first.id())).isProblem(409);
    }

    @Test
    void all_faults_of_an_invitation_are_told_at_once() {
        assertThat(admin.post(PATH, """
                {"email": "mira", "name": " ", "roles": [], "language": "de", "fax": "1"}""")).isProblem(400)
                .hasFault("/email", "no e-mail address").hasFault("/name", "required")
                .hasFault("/roles", "at least one")
                .hasFault("/language", "is none of").hasFault("/fax", "unknown");
        assertThat(admin.post(PATH, invitation(null, "PARTNER"))).isProblem(400).hasFault("/organisation", "required");
    }

    @Test
    void a_partner_sees_and_closes_its_own_organisations_accounts() {
        Answer foreign = coordinator.post(PATH, invitation(OTHERS, "PARTNER"));
        Answer mine = partner.post(PATH, invitation(own, "PARTNER"));

        assertThat(partner.get(PATH).body().path("items").size()).isEqualTo(1);
        assertThat(partner.get(PATH)).has("/items/0/id", mine.id());
        assertThat(partner.get(PATH + "/" + foreign.id())).isProblem(403);
        assertThat(partner.delete(PATH + "/" + foreign.id())).isProblem(403);
        assertThat(as("EXPERT", null).get(PATH)).isProblem(403);
        Answer page = coordinator.get(PATH + "?limit=1");
        assertThat(page.body().path("items").size()).isEqualTo(1);
        assertThat(coordinator.get(PATH + "?limit=1&cursor=" + page.body().path("next").asString())).hasStatus(200);
    }

    @Test
    void a_machine_has_no_data_here() {
        assertThat(admin.get("/api/v1/me/data")).hasStatus(200);
        assertThat(admin.get("/api/v1/me/data").body().has("account")).isFalse();
        assertThat(admin.delete("/api/v1/me/data").body().path("erased").size()).isZero();
    }

    @Test
    void the_last_administrator_stays() {
        Account last = RunningIdentity.person(null, Role.ADMIN);
        admin.get(PATH + "?limit=200").body().path("items").forEach(item -> {
            if (!item.path("id").asString().equals(last.id().toString())
                    && item.path("status").asString().equals("ACTIVE")
                    && item.path("roles").toString().contains("ADMIN")) {
                admin.delete(PATH + "/" + item.path("id").asString());
            }
        });

        assertThat(admin.delete(PATH + "/" + last.id())).isProblem(409).hasDetail(
                "Account %s is the last administrator; appoint another first.".formatted(last.id()));
    }

    private static Api as(String role, @Nullable UUID organisation) {
        return TokenEndpoint.with(organisation == null
                ? TokenEndpoint.operatorToken("role", role)
                : TokenEndpoint.operatorToken("role", role, "organisation", organisation.toString()));
    }

    private static String invitation(@Nullable UUID organisation, String role) {
        return """
                {"email": "mira.%s@example.org", "name": "Mira Novak", %s"roles": ["%s"], "language": "sr-Latn"}"""
                .formatted(UUID.randomUUID(),
                        organisation == null ? "" : "\"organisation\": \"%s\", ".formatted(organisation), role);
    }
}
