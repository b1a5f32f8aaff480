package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.organisation.OrganisationApproved;
import org.sinergija.contracts.organisation.OrganisationRegistered;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationSuspended;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.fault.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrganisationTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void a_registered_organisation_waits_for_approval() {
        Organisation organisation = named("Grupa 484");

        assertThat(organisation.view().organisation().status()).isEqualTo(OrganisationStatus.PENDING);
        assertThat(organisation.unpublished()).hasExactlyElementsOfTypes(OrganisationRegistered.class);
    }

    @Test
    void an_active_organisation_cannot_be_approved_again() {
        Organisation organisation = named("Grupa 484");
        organisation.approve(NOON);

        assertThatThrownBy(() -> organisation.approve(NOON)).isInstanceOf(RuleBroken.class)
                .hasMessage("An organisation that is ACTIVE needs no approval.");
        assertThat(organisation.version()).isEqualTo(2);
    }

    @Test
    void a_suspended_organisation_shows_why_until_it_is_approved_again() {
        Organisation organisation = named("Grupa 484");

        organisation.suspend("No answer for a year", NOON);
        assertThat(organisation.view().suspensionReason()).isEqualTo("No answer for a year");
        assertThatThrownBy(() -> organisation.suspend("Again", NOON)).isInstanceOf(RuleBroken.class)
                .hasMessage("An organisation that is SUSPENDED cannot be suspended again.");

        organisation.approve(NOON);
        assertThat(organisation.view().suspensionReason()).isNull();
        assertThat(organisation.unpublished()).hasExactlyElementsOfTypes(OrganisationRegistered.class,
                OrganisationSuspended.class, OrganisationApproved.class);
    }

    @Test
    void a_revision_that_says_the_same_changes_nothing() {
        Organisation organisation = named("Grupa 484");

        organisation.revise(details("Grupa 484"), NOON.plusSeconds(1));

        assertThat(organisation.version()).isEqualTo(1);
        assertThat(organisation.view().organisation().updatedAt()).isEqualTo(NOON);
    }

    @Test
    void a_matching_name_is_refused_until_all_candidates_are_named_as_others() {
        Organisation first = named("Grupa 484");
        Organisation second = named("Група 484", first.id());
        first.standApartFrom(List.of());
        second.standApartFrom(List.of(first));

        assertThatThrownBy(() -> named("GRUPA 484", first.id()).standApartFrom(List.of(first, second)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.facts().get("candidates"))
                        .asInstanceOf(InstanceOfAssertFactories.list(Candidate.class))
                        .extracting(Candidate::id).containsExactly(second.id()));
        assertThat(first.identity().claimed()).contains("name 484 grupa|");
        assertThat(second.identity().claimed()).isEmpty();
    }

    @Test
    void who_was_said_to_be_another_once_stays_another_for_both() {
        Organisation first = named("Grupa 484");
        Organisation second = named("Група 484", first.id());
        first.standApartFrom(List.of());

        second.revise(details("Група 484", new UUID[0]), NOON);
        second.standApartFrom(List.of(first));
        first.standApartFrom(List.of(second));

        assertThat(first.identity().claimed()).isNotEmpty();
    }

    @Test
    void equal_initials_are_no_match_and_claimed_by_the_first() {
        Organisation first = named("Centar za migracionu politiku");
        Organisation second = named("Centar mladih pisaca");
        first.standApartFrom(List.of());
        second.standApartFrom(List.of(first));

        assertThat(first.identity().claimed()).contains("acronym cmp|");
        assertThat(second.identity().claimed()).contains("name centar mladih pisaca|").doesNotContain("acronym cmp|");
    }

    private static Organisation named(String name, UUID... distinctFrom) {
        return Organisation.register(UUID.randomUUID(), details(name, distinctFrom), NOON);
    }

    private static OrganisationDetails details(String name, UUID... distinctFrom) {
        return new OrganisationDetails(LocalizedText.of("sr", name), null, List.of(), OrganisationType.CIVIL_SOCIETY,
                "RS", List.of(), null, null, List.of(), List.of(), Arrays.asList(distinctFrom));
    }
}
