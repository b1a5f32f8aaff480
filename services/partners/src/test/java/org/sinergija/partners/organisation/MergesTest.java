package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.organisation.OrganisationMergeReversed;
import org.sinergija.contracts.organisation.OrganisationMerged;
import org.sinergija.contracts.organisation.OrganisationRegistered;
import org.sinergija.contracts.organisation.OrganisationRevised;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.fault.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MergesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Organisation one = named("Dom");
    private final Organisation other = named("House");
    private final Organisation third = named("Hiša");

    @Test
    void a_merge_is_told_by_both() {
        merge(one, other);

        assertThat(one.unpublished()).hasExactlyElementsOfTypes(OrganisationRegistered.class, OrganisationMerged.class);
        assertThat(other.unpublished()).hasExactlyElementsOfTypes(OrganisationRegistered.class,
                OrganisationRevised.class);
        assertThat(state(one).mergedInto()).isEqualTo(other.id());
        assertThat(state(other).aliases()).containsExactly("Dom");
    }

    @Test
    void what_the_other_has_already_it_does_not_take_over_but_it_remembers_the_merge() {
        Organisation same = named("Dom");

        merge(one, same);

        assertThat(state(same).aliases()).isEmpty();
        assertThatThrownBy(() -> third.takeOver(same, NOON)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("1 merged into it");
    }

    @Test
    void a_reversal_gives_back_what_was_taken_over_and_nothing_else() {
        OrganisationState before = state(other);
        merge(one, other);
        one.reverseMerge("Two after all", "anonymous", NOON);
        other.release(one.id(), NOON);

        assertThat(state(other)).isEqualTo(before);
        assertThat(state(one).mergedInto()).isNull();
        assertThat(one.unpublished()).last().isInstanceOf(OrganisationMergeReversed.class);
        assertThat(one.merges().decisions()).singleElement()
                .satisfies(merge -> assertThat(merge.reversal()).isNotNull());
    }

    @Test
    void one_that_others_were_merged_into_meanwhile_is_not_merged_itself() {
        other.takeOver(one, NOON);
        one.takeOver(third, NOON);

        assertThatThrownBy(() -> one.mergeInto(other, "The same", "anonymous", NOON)).isInstanceOf(RuleBroken.class)
                .hasMessage("Organisation %s has 1 merged into it; reverse that first, or merge the other way."
                        .formatted(one.id()));
    }

    @Test
    void one_that_was_merged_meanwhile_takes_nothing_over() {
        merge(other, third);

        assertThatThrownBy(() -> other.takeOver(one, NOON)).isInstanceOf(RuleBroken.class)
                .hasMessage("Organisation %s is merged into %s already.".formatted(other.id(), third.id()));
    }

    @Test
    void an_entry_takes_over_no_more_than_it_may_hold() {
        Organisation known = withAliases("Known", 150);
        Organisation alsoKnown = withAliases("Also known", 51);

        assertThatThrownBy(() -> known.takeOver(alsoKnown, NOON)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("202 aliases").hasMessageContaining("at most 200");
    }

    @Test
    void what_was_given_back_is_no_longer_claimed() {
        merge(one, other);
        other.claimWhatIsFree(List.of());
        assertThat(other.identity().claimed()).contains("name dom|");

        one.reverseMerge("Two after all", "anonymous", NOON);
        other.release(one.id(), NOON);

        assertThat(other.identity().claimed()).contains("name house|").doesNotContain("name dom|");
    }

    private static void merge(Organisation organisation, Organisation into) {
        into.takeOver(organisation, NOON);
        organisation.mergeInto(into, "The same", "anonymous", NOON);
    }

    private static OrganisationState state(Organisation organisation) {
        return organisation.view().organisation();
    }

    private static Organisation named(String name) {
        return withAliases(name, 0);
    }

    private static Organisation withAliases(String name, int count) {
        return Organisation.register(UUID.randomUUID(), new OrganisationDetails(LocalizedText.of("en", name), null,
                IntStream.range(0, count).mapToObj(number -> name + " " + number).toList(),
                OrganisationType.CIVIL_SOCIETY, "RS", List.of(), null, null, List.of(), List.of(), List.of()), NOON);
    }
}
