package org.sinergija.coordination.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.Weights;

import static org.assertj.core.api.Assertions.assertThat;

/// Who carries two initiatives out.
class HandsFactorTest {
    private static final UUID NGO = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();

    private final SampleRegister sample = new SampleRegister();

    @Test
    void the_same_hands_are_alike_and_others_are_not() {
        assertThat(hands(led(NGO), led(NGO))).isEqualTo(1);
        assertThat(hands(led(NGO), led(MINISTRY))).isZero();
        assertThat(hands(led(AGENCY, with(NGO, ParticipantRole.IMPLEMENTING)), led(NGO))).isBetween(0.5, 0.9);
    }

    @Test
    void who_pays_or_benefits_lends_no_hand() {
        Subject served = led(NGO, with(MINISTRY, ParticipantRole.BENEFICIARY), with(AGENCY, ParticipantRole.FUNDING));

        assertThat(hands(served, led(MINISTRY))).isZero();
        assertThat(hands(served, led(AGENCY))).isZero();
        assertThat(hands(served, led(NGO))).isEqualTo(1);
    }

    @Test
    void of_a_record_that_names_nobody_nothing_is_known() {
        Subject nobodys = new SubjectCopy(led(NGO)).organisations(null, List.of()).build();

        assertThat(new HandsFactor().compare(Profile.of(nobodys), Profile.of(led(NGO)), sample.rarity())).isEmpty();
    }

    @Test
    void the_same_hands_speak_for_one_initiative_and_against_two() {
        Weights sameness = PairWeights.own().sameness();
        Weights overlap = PairWeights.own().overlap();

        assertThat(sameness.bits("hands", 1)).isPositive().isGreaterThan(sameness.bits("hands", 0));
        assertThat(overlap.bits("hands", 1)).isNegative().isLessThan(overlap.bits("hands", 0));
    }

    @Test
    void hands_are_weighed_and_told() {
        Comparison comparison = new Engine(Levels.USUAL, PairWeights.own()).compare(Profile.of(led(NGO)),
                Profile.of(led(NGO)), sample.rarity());

        assertThat(comparison.sameness().factors(Voice.ENGLISH))
                .anySatisfy(factor -> assertThat(factor.factor()).isEqualTo("hands"));
    }

    private double hands(Subject left, Subject right) {
        return new HandsFactor().compare(Profile.of(left), Profile.of(right), sample.rarity()).orElseThrow()
                .similarity();
    }

    private Subject led(UUID lead, Participant... others) {
        return new SubjectCopy(sample.subjects().values().iterator().next()).id(UUID.randomUUID())
                .organisations(lead, List.of(others)).build();
    }

    private static Participant with(UUID organisation, ParticipantRole role) {
        return new Participant(organisation, role);
    }
}
