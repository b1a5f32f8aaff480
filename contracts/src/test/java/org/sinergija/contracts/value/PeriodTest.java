package org.sinergija.contracts.value;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PeriodTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void one_day_is_a_period() {
        assertThat(new Period(MARCH, MARCH).end()).isEqualTo(MARCH);
    }

    @Test
    void the_end_may_be_unknown() {
        assertThat(new Period(MARCH, null).end()).isNull();
    }

    @Test
    void it_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new Period(MARCH, MARCH.minusDays(1))).isInstanceOf(InvalidValue.class)
                .hasMessage("/end 2027-02-28 is before the start 2027-03-01");
    }

    @Test
    void its_days_lie_in_times_that_somebody_can_mean() {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class,
                () -> new Period(LocalDate.of(19, 1, 1), LocalDate.of(20270, 1, 1)));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/start", "/end");
    }
}
