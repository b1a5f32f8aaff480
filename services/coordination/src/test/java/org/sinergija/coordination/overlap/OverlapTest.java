package org.sinergija.coordination.overlap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapEscalated;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.OverlapWithdrawn;
import org.sinergija.contracts.overlap.SubjectChange;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.Register;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.fault.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class OverlapTest {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Finding CERTAIN = new Finding(OverlapLevel.DUPLICATE, 0.99,
            List.of(new FactorView("text", 6.1, 1, "The same title.")));
    private static final Finding LIKELY = new Finding(OverlapLevel.OVERLAP, 0.7, List.of());

    private final InitiativeState left = Register.training(UUID.randomUUID(), "ohrid");
    private final InitiativeState right = Register.training(UUID.randomUUID(), "ohrid");
    private final Overlap overlap = Overlap.detect(Subject.of(left, 1), Subject.of(right, 1),
            CERTAIN, NOON);

    @Test
    void one_that_was_just_found_tells_of_no_change() {
        assertThat(overlap.state().changes()).isNull();
        assertThat(overlap.state().previousResolution()).isNull();
    }

    @Test
    void one_that_is_withdrawn_is_told_as_that_when_its_author_is_erased() {
        overlap.resolve(Outcome.DISTINCT, "other people", "somebody", NOON);
        overlap.withdraw(LATER);

        overlap.forget("somebody");

        assertThat(overlap.unpublished().getLast()).isInstanceOf(OverlapWithdrawn.class);
        assertThat(overlap.resolutions()).extracting("by", "note").containsExactly(tuple("erased", "other people"));
    }

    @Test
    void what_others_decided_keeps_its_author() {
        overlap.resolve(Outcome.DISTINCT, null, "somebody", NOON);

        overlap.forget("another");

        assertThat(overlap.resolutions()).extracting("by").containsExactly("somebody");
    }

    @Test
    void each_side_takes_notice_once() {
        UUID leftLead = left.lead();
        UUID rightLead = right.lead();

        overlap.acknowledge(Set.of(leftLead), NOON);
        overlap.acknowledge(Set.of(rightLead), LATER);

        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.ACKNOWLEDGED);
        assertThat(overlap.state().acknowledgedBy()).containsExactly(leftLead, rightLead);
        assertThat(overlap.state().updatedAt()).isEqualTo(LATER);
        assertThatThrownBy(() -> overlap.acknowledge(Set.of(leftLead), LATER)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("cannot be acknowledged by them again");
        assertThat(overlap.unpublished()).hasSize(3);
    }

    @Test
    void what_one_side_acknowledged_is_escalated_while_the_other_is_silent_and_stays_so_until_that_acts() {
        overlap.acknowledge(Set.of(left.lead()), NOON);
        overlap.escalate(LATER);

        assertThatThrownBy(() -> overlap.acknowledge(Set.of(left.lead()), LATER)).isInstanceOf(RuleBroken.class);
        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.ESCALATED);

        overlap.acknowledge(overlap.leads(), LATER);
        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.ACKNOWLEDGED);
        assertThat(overlap.state().acknowledgedBy()).containsExactlyInAnyOrder(left.lead(), right.lead());
    }

    @Test
    void one_that_is_escalated_again_tells_nothing_new_and_one_that_is_resolved_is_not() {
        overlap.escalate(NOON);
        overlap.escalate(LATER);

        assertThat(overlap.state().updatedAt()).isEqualTo(NOON);
        assertThat(overlap.unpublished()).last().isInstanceOf(OverlapEscalated.class);
        assertThat(overlap.unpublished()).hasSize(2);
        overlap.resolve(Outcome.DISTINCT, null, "somebody", LATER);
        assertThatThrownBy(() -> overlap.escalate(LATER)).isInstanceOf(RuleBroken.class)
                .hasMessage("An overlap that is RESOLVED cannot be escalated.");
    }

    @Test
    void one_that_is_escalated_stays_so_when_it_is_scored_anew() {
        overlap.escalate(NOON);

        overlap.rescore(titled("Training of border police ohrid soon", 2), Subject.of(right, 1), LIKELY, LATER);

        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.ESCALATED);
        assertThat(overlap.state().level()).isEqualTo(OverlapLevel.OVERLAP);
    }

    @Test
    void what_is_open_again_has_been_noticed_by_nobody() {
        overlap.acknowledge(Set.of(left.lead()), NOON);
        overlap.resolve(Outcome.DISTINCT, null, "somebody", NOON);

        rescored(titled("Training of border police ohrid and struga", 2));

        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.OPEN);
        assertThat(overlap.state().acknowledgedBy()).isNull();
        overlap.acknowledge(Set.of(left.lead()), LATER);
    }

    @Test
    void a_material_change_reopens_a_verdict_and_says_what_changed_and_what_was_decided() {
        overlap.resolve(Outcome.DISTINCT, "other people", "somebody", NOON);

        rescored(titled("Training of border police ohrid and struga", 2));

        OverlapState state = overlap.state();
        assertThat(state.status()).isEqualTo(OverlapStatus.OPEN);
        assertThat(state.resolution()).isNull();
        assertThat(state.previousResolution()).extracting("outcome", "note").containsExactly(Outcome.DISTINCT,
                "other people");
        assertThat(state.changes())
                .containsExactly(new SubjectChange(left.id(), List.of("title"), 2, LATER));
    }

    @Test
    void one_side_that_is_hidden_is_told_and_touches_no_verdict() {
        overlap.resolve(Outcome.DISTINCT, null, "somebody", NOON);
        long version = overlap.version();
        Subject hidden = Subject.of(Register.shownTo(Visibility.PARTNERS, left), 2);

        assertThat(overlap.isShownOtherwiseThan(hidden)).isTrue();
        overlap.show(hidden);

        assertThat(overlap.version()).isEqualTo(version + 1);
        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.RESOLVED);
        assertThat(overlap.sidesSeenBy(Audience.PARTNERS)).hasSize(2);
        assertThat(overlap.sidesSeenBy(Audience.PUBLIC)).extracting(SubjectRef::id).containsExactly(right.id());
        assertThat(overlap.isShownOtherwiseThan(hidden)).isFalse();
    }

    @Test
    void an_earlier_version_neither_shows_a_side_again_nor_is_compared() {
        overlap.show(Subject.of(Register.shownTo(Visibility.PARTNERS, left), 3));
        Subject earlier = Subject.of(left, 2);

        assertThat(overlap.isShownOtherwiseThan(earlier)).isFalse();
        assertThat(overlap.isOutdatedBy(earlier, Subject.of(right, 1))).isFalse();
        assertThat(overlap.isOutdatedBy(Subject.of(left, 3), Subject.of(right, 1))).isTrue();
    }

    @Test
    void each_field_that_matters_is_named() {
        Subject now = Subject.of(new InitiativeState(left.id(), LocalizedText.of("en", "Fair"),
                LocalizedText.of("en", "A fair"), null, UUID.randomUUID(),
                List.of(new Participant(UUID.randomUUID(),
                        ParticipantRole.FUNDING)),
                List.of("asylum"), List.of(new Territory("AL")), List.of("judiciary"),
                List.of("research"), new Period(LocalDate.of(2031, 1, 1), null),
                new Money(BigDecimal.TEN, "EUR"), List.of(), left.status(),
                null, left.visibility(), List.of(), List.of(), NOON, NOON), 2);

        rescored(now);

        assertThat(changes().getFirst().fields()).containsExactly("title", "summary", "lead",
                "participants", "themes", "territories", "targetGroups", "activityTypes", "period", "budget");
    }

    @Test
    void another_case_or_spacing_of_a_text_is_no_material_change() {
        overlap.resolve(Outcome.DISTINCT, null, "somebody", NOON);

        rescored(titled("  TRAINING of Border\u00a0Police\n ohrid ", 2));

        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.RESOLVED);
        assertThat(overlap.state().changes()).isNull();
    }

    @Test
    void a_verdict_stands_though_the_engine_scores_the_same_two_otherwise() {
        overlap.resolve(Outcome.DISTINCT, null, "somebody", NOON);

        overlap.rescore(Subject.of(left, 2), Subject.of(right, 1), LIKELY, LATER);

        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.RESOLVED);
        assertThat(overlap.state().score()).isEqualTo(0.99);
        assertThat(overlap.unpublished()).hasSize(2);
    }

    @Test
    void a_verdict_stands_though_the_engine_takes_the_same_two_for_no_overlap_any_more() {
        overlap.resolve(Outcome.COORDINATED, null, "somebody", NOON);

        overlap.withdraw(Subject.of(left, 2), Subject.of(right, 1), LATER);

        assertThat(overlap.isWithdrawn()).isFalse();
        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.RESOLVED);
    }

    @Test
    void a_verdict_on_what_changed_to_no_overlap_is_still_seen_when_the_two_overlap_again() {
        overlap.resolve(Outcome.COORDINATED, null, "somebody", NOON);
        overlap.withdraw(titled("Fair", 2), Subject.of(right, 1), LATER);
        assertThat(overlap.isWithdrawn()).isTrue();

        rescored(titled("Training of border police ohrid", 3));

        assertThat(overlap.isWithdrawn()).isFalse();
        assertThat(overlap.state().status()).isEqualTo(OverlapStatus.OPEN);
        assertThat(overlap.state().previousResolution()).extracting("outcome").isEqualTo(Outcome.COORDINATED);
        assertThat(changes()).extracting(SubjectChange::sequence).containsExactly(3L, 2L);
    }

    @Test
    void an_open_one_tells_what_changed_even_if_the_score_is_the_same() {
        Subject now = titled("Training of border police ohrid soon", 2);

        rescored(now);

        assertThat(changes()).extracting(SubjectChange::subject).containsExactly(left.id());
        assertThat(overlap.state().left().title()).isEqualTo(now.title());
        assertThat(overlap.state().previousResolution()).isNull();
    }

    @Test
    void the_last_twenty_changes_are_kept_newest_first() {
        for (int version = 2; version <= 25; version++) {
            rescored(titled("Training of border police ohrid " + version, version));
        }

        assertThat(changes()).hasSize(20).first().extracting(SubjectChange::sequence).isEqualTo(25L);
        assertThat(changes()).last().extracting(SubjectChange::sequence).isEqualTo(6L);
    }

    @Test
    void an_older_version_of_a_side_is_no_news_even_beside_a_newer_one_of_the_other() {
        rescored(titled("Training of border police ohrid soon", 3));

        assertThat(overlap.isOutdatedBy(Subject.of(left, 2), Subject.of(right, 1))).isFalse();
        assertThat(overlap.isOutdatedBy(Subject.of(left, 2), Subject.of(right, 2))).isFalse();
        assertThat(overlap.isOutdatedBy(Subject.of(left, 3), Subject.of(right, 1))).isFalse();
        assertThat(overlap.isOutdatedBy(Subject.of(left, 3), Subject.of(right, 2))).isTrue();
        assertThat(overlap.isOutdatedBy(Subject.of(right, 1), Subject.of(left, 4))).isTrue();
    }

    @Test
    void it_is_up_to_date_with_the_versions_that_it_was_last_compared_in_and_no_others() {
        rescored(titled("Training of border police ohrid soon", 3));

        assertThat(overlap.isUpToDateWith(Subject.of(right, 1), Subject.of(left, 3))).isTrue();
        assertThat(overlap.isUpToDateWith(Subject.of(left, 2), Subject.of(right, 1))).isFalse();
        assertThat(overlap.isUpToDateWith(Subject.of(left, 4), Subject.of(right, 1))).isFalse();
        assertThat(overlap.isUpToDateWith(Subject.of(left, 3), Subject.of(right, 2))).isFalse();
    }

    private void rescored(Subject now) {
        overlap.rescore(now, Subject.of(right, 1), CERTAIN, LATER);
    }

    private List<SubjectChange> changes() {
        List<SubjectChange> changes = overlap.state().changes();
        assertThat(changes).isNotNull();
        return changes == null ? List.of() : changes;
    }

    private Subject titled(String title, long sequence) {
        Subject now = Subject.of(left, sequence);
        return new Subject(now.kind(), now.id(), sequence, LocalizedText.of("en", title), now.summary(),
                now.objectives(), now.lead(), now.participants(), now.themes(), now.territories(), now.targetGroups(),
                now.activityTypes(), now.period(), now.budget(), now.status(), now.related(), now.externalIds(),
                now.visibility());
    }
}
