package org.sinergija.coordination.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.overlap.Kinship;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.RelationView;
import org.sinergija.contracts.overlap.RelationView.Basis;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.weights.PairWeights;

import static org.assertj.core.api.Assertions.assertThat;

/// Pairs that look alike and must not alert, or not as duplicates.
class BelongingTogetherTest {
    private static final SampleRegister SAMPLE = new SampleRegister();
    private static final Subject ORIGINAL = new SubjectCopy(SAMPLE.subjects().values().iterator().next())
            .texts(LocalizedText.of("en", "Reception of asylum seekers in Vranje"),
                    LocalizedText.of("en", "Beds, meals and legal counsel for those who wait for a decision."), null)
            .themes(List.of("reception-conditions")).territories(List.of(new Territory("RS-24-vranje")))
            .targetGroups(List.of("asylum-seekers")).activityTypes(List.of("direct-assistance"))
            .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)))
            .budget(new Money(new BigDecimal("240000"), "EUR")).organisations(UUID.randomUUID(), List.of())
            .related(List.of()).externalIds(List.of()).build();

    private final Engine engine = new Engine(Levels.USUAL, PairWeights.own());

    @Test
    void the_same_record_of_another_reporter_is_a_duplicate() {
        assertThat(compare(twin().build()).level()).isEqualTo(OverlapLevel.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({"PARENT, COMPONENT", "CHILD, COMPONENT", "PREDECESSOR, PHASE", "SUCCESSOR, PHASE", "SIBLING, LOT",
            "CO_FUNDED, CO_FUNDING"})
    void what_either_record_states_settles_it_however_alike_they_are(Relation stated, Kinship kinship) {
        Subject twin = twin().build();
        Subject stating = twin().related(List.of(new RelatedInitiative(stated, ORIGINAL.id()))).build();
        Subject stated2 = new SubjectCopy(ORIGINAL).related(List.of(new RelatedInitiative(stated, twin.id()))).build();

        assertIsKin(compare(stating), kinship, Basis.STATED);
        assertIsKin(compare(stated2, twin), kinship, Basis.STATED);
    }

    @Test
    void components_of_one_parent_are_lots_unless_they_are_one() {
        List<RelatedInitiative> parent = List.of(new RelatedInitiative(Relation.PARENT, UUID.randomUUID()));
        Subject lot = new SubjectCopy(ORIGINAL).related(parent).build();
        Subject other = twin().related(parent).texts(LocalizedText.of("en", "Showers and laundry"), null, null)
                .budget(new Money(new BigDecimal("31000"), "EUR")).build();

        assertIsKin(compare(lot, other), Kinship.LOT, Basis.STATED);
        assertThat(compare(lot, twin().related(parent).build()).level()).isEqualTo(OverlapLevel.DUPLICATE);
    }

    @Test
    void the_second_phase_follows_the_first() {
        Subject second = twin().texts(LocalizedText.of("en", "Reception of asylum seekers in Vranje, phase II"),
                ORIGINAL.summary(), null).period(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 12, 31)))
                .build();

        assertIsKin(compare(second), Kinship.PHASE, Basis.EVIDENCE);
    }

    @Test
    void the_same_in_another_town_is_one_programme_in_two_places() {
        Subject sibling = twin().texts(LocalizedText.of("en", "Reception of asylum seekers in Preševo"),
                ORIGINAL.summary(), null).territories(List.of(new Territory("RS-24-presevo"))).build();

        assertIsKin(compare(sibling), Kinship.PLACE, Basis.EVIDENCE);
    }

    @Test
    void the_contribution_of_a_funder_is_a_share_of_the_whole() {
        Subject share = twin()
                .texts(LocalizedText.of("en", "Swiss contribution: reception of asylum seekers in Vranje"),
                        ORIGINAL.summary(), null)
                .organisations(ORIGINAL.lead(),
                        List.of(new Participant(UUID.randomUUID(), ParticipantRole.FUNDING)))
                .budget(new Money(new BigDecimal("80000"), "EUR")).build();

        assertThat(compare(share).alerts()).isFalse();
        assertThat(compare(share).relation(Voice.ENGLISH)).isNotNull();
    }

    @Test
    void equal_shares_of_two_funders_are_no_duplicates() {
        UUID carrier = UUID.randomUUID();
        LocalizedText told = LocalizedText.of("en", "Beds and meals for those who wait. Half of the costs.");

        Subject one = twin().organisations(carrier, List.of(funder())).build();
        Subject same = twin().organisations(carrier, List.of(funder())).texts(ORIGINAL.title(), told, null).build();

        assertThat(compare(one, same).level()).isNotEqualTo(OverlapLevel.DUPLICATE);
    }

    private static Participant funder() {
        return new Participant(UUID.randomUUID(), ParticipantRole.FUNDING);
    }

    @Test
    void what_one_organisation_calls_by_the_title_and_more_is_a_part_and_no_duplicate() {
        Subject part = twin()
                .texts(LocalizedText.of("en", "Reception of asylum seekers in Vranje: staff training"),
                        ORIGINAL.summary(),
                        null)
                .organisations(ORIGINAL.lead(), List.of()).budget(null).build();
        Subject abbreviated = new SubjectCopy(ORIGINAL)
                .texts(LocalizedText.of("en", "Reception of asylum seekers"), null, null).build();

        assertThat(compare(part).level()).isNotEqualTo(OverlapLevel.DUPLICATE);
        assertThat(compare(abbreviated, twin().organisations(ORIGINAL.lead(), List.of()).build()).level())
                .isEqualTo(OverlapLevel.DUPLICATE);
    }

    @Test
    void a_programme_far_away_is_told_as_one_of_two_places_only_where_the_same_organisations_do_both() {
        SubjectCopy sibling = twin()
                .texts(LocalizedText.of("en", "Reception of asylum seekers in Shkodër"), ORIGINAL.summary(), null)
                .territories(List.of(new Territory("AL-10-shkoder"))).budget(null).activityTypes(List.of("training"));
        Comparison same = compare(sibling.build());
        Comparison strangers = compare(sibling.organisations(UUID.randomUUID(), List.of()).build());

        assertThat(same.score()).isLessThan(Levels.USUAL.related());
        assertIsKin(same, Kinship.PLACE, Basis.EVIDENCE);
        assertThat(strangers.level()).isNull();
    }

    @Test
    void an_end_that_one_record_leaves_open_makes_it_no_part_of_the_other() {
        Subject open = twin().period(new Period(LocalDate.of(2024, 1, 1), null)).build();

        assertThat(compare(open).level()).isEqualTo(OverlapLevel.DUPLICATE);
        assertThat(compare(open).sameness().missing()).contains("end");
    }

    @Test
    void one_organisation_is_not_two_reporters_that_name_each_other() {
        Subject own = twin().organisations(ORIGINAL.lead(), List.of()).build();

        assertThat(compare(own).sameness().missing()).contains("reporters");
        assertThat(compare(twin().build()).sameness().missing()).doesNotContain("reporters");
    }

    @Test
    void one_publisher_does_not_record_one_thing_twice() {
        Subject first = new SubjectCopy(ORIGINAL).externalIds(List.of(new ExternalId("IATI", "XM-1"))).build();
        Subject second = twin().organisations(ORIGINAL.lead(), List.of())
                .externalIds(List.of(new ExternalId("IATI", "XM-2"))).build();

        assertThat(compare(first, second).alerts()).isFalse();
    }

    @Test
    void a_record_that_says_neither_about_what_nor_where_overlaps_nothing() {
        Subject vague = twin().texts(LocalizedText.of("en", "Technical assistance"), null, null).themes(List.of())
                .territories(List.of()).build();
        Subject vagueToo = new SubjectCopy(vague).id(UUID.randomUUID()).organisations(UUID.randomUUID(), List.of())
                .period(new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28))).budget(null).build();

        assertThat(compare(vague, vagueToo).alerts()).isFalse();
    }

    @Test
    void in_other_words_and_without_a_theme_only_two_reporters_that_name_each_other_record_one_initiative() {
        UUID funder = UUID.randomUUID();
        Subject naming = new SubjectCopy(ORIGINAL).themes(List.of())
                .organisations(ORIGINAL.lead(), List.of(new Participant(funder, ParticipantRole.FUNDING))).build();
        Subject silent = new SubjectCopy(naming).organisations(ORIGINAL.lead(), List.of()).build();
        Subject other = new SubjectCopy(twin().build()).themes(List.of())
                .texts(LocalizedText.of("sq", "Strehimi i përkohshëm"), null, null)
                .organisations(funder, twin().build().participants()).build();

        assertThat(compare(naming, other).level()).isEqualTo(OverlapLevel.DUPLICATE);
        assertThat(compare(silent, other).alerts()).isFalse();
    }

    private static SubjectCopy twin() {
        return new SubjectCopy(ORIGINAL).id(UUID.randomUUID()).organisations(UUID.randomUUID(),
                List.of(new Participant(ORIGINAL.lead() == null ? UUID.randomUUID() : ORIGINAL.lead(),
                        ParticipantRole.IMPLEMENTING)));
    }

    private Comparison compare(Subject other) {
        return compare(ORIGINAL, other);
    }

    private Comparison compare(Subject left, Subject right) {
        return engine.compare(Profile.of(left), Profile.of(right), SAMPLE.rarity());
    }

    private static void assertIsKin(Comparison comparison, Kinship kinship, Basis basis) {
        assertThat(comparison.level()).isEqualTo(OverlapLevel.RELATED);
        assertThat(comparison.alerts()).isFalse();
        RelationView relation = comparison.relation(Voice.ENGLISH);
        assertThat(relation).isNotNull();
        assertThat(relation).extracting(RelationView::kind, RelationView::basis).containsExactly(kinship, basis);
    }
}
