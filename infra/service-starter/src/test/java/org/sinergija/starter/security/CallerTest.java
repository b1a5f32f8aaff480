package org.sinergija.starter.security;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallerTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"EXPERT", "SERVICE"})
    void what_is_for_partners_only_is_seen_by_all_roles_but_experts_and_services(Role role) {
        assertThat(caller(role, "read").seesPartnersOnly()).isTrue();
        assertThat(caller(role, "write").seesPartnersOnly()).isTrue();
        assertThat(caller(Role.EXPERT, "read").seesPartnersOnly()).isFalse();
        assertThat(caller(Role.SERVICE, "write").seesPartnersOnly()).isFalse();
        assertThat(Caller.ANYBODY.seesPartnersOnly()).isFalse();
    }

    @Test
    void a_token_that_is_for_no_reading_shows_no_more_than_none() {
        assertThat(caller(Role.PARTNER, "openid").seesPartnersOnly()).isFalse();
        assertThat(caller(Role.ADMIN, "openid").seesPartnersOnly()).isFalse();
    }

    @Test
    void a_service_belongs_to_no_organisation_and_acts_for_none() {
        UUID organisation = UUID.randomUUID();
        Caller service = new Caller("a-service", organisation, Set.of(Role.SERVICE), Set.of("write"), null, null);

        assertThat(service.isService()).isTrue();
        assertThat(service.actsForAll()).isFalse();
        assertThat(service.belongsTo(organisation)).isFalse();
        assertThat(caller(Role.ADMIN, "write").isService()).isFalse();
    }

    private static Caller caller(Role role, String scope) {
        return new Caller("somebody", null, Set.of(role), Set.of(scope), null, null);
    }
}
