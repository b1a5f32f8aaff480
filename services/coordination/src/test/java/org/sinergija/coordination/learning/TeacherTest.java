package org.sinergija.coordination.learning;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.weights.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

class TeacherTest {
    @Test
    void an_outcome_says_what_the_two_were_or_teaches_nothing() {
        assertThat(Teacher.judgement(Outcome.MERGED)).contains(Judgement.DUPLICATE);
        assertThat(Teacher.judgement(Outcome.COORDINATED)).contains(Judgement.OVERLAP);
        assertThat(Teacher.judgement(Outcome.DISTINCT)).contains(Judgement.DISTINCT);
        assertThat(Teacher.judgement(Outcome.SUPERSEDED)).isEmpty();
    }
}
