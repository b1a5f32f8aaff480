package org.sinergija.contracts.value;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"0, EUR", "125000.00, EUR", "0.01, USD", "1000, JPY", "1000.000, JPY", "1E+3, RSD",
            "1000000000000000, EUR", "1.001, KWD"})
    void an_amount_is_not_negative_and_no_finer_than_its_currency(BigDecimal amount, String currency) {
        assertThat(new Money(amount, currency).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, EUR, must not be negative", "0.001, EUR, has more decimals", "0.5, JPY, has more decimals",
            "1000000000000001, EUR, must be at most", "1E+999999999, EUR, must be at most",
            "1E-999999999, EUR, has more decimals"})
    void any_other_amount_is_refused(BigDecimal amount, String currency, String reason) {
        assertThatThrownBy(() -> new Money(amount, currency)).isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("/amount").hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"EURO", "eur", "ZZZ", "''"})
    void the_currency_is_one_of_iso_4217(String currency) {
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, currency)).isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("/currency");
    }

    @ParameterizedTest
    @CsvSource({"800000.0, 800000", "8E5, 800000", "2943105.90, 2943105.9", "0.00, 0"})
    void the_same_sum_is_equal_however_it_was_written(BigDecimal written, BigDecimal plain) {
        assertThat(new Money(written, "EUR")).isEqualTo(new Money(plain, "EUR"));
        assertThat(new Money(written, "EUR").amount().toString()).isEqualTo(plain.toString());
    }

    @Test
    void every_fault_is_told_at_once() {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class, () -> new Money(new BigDecimal("-1"), "€"));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactlyInAnyOrder("/amount", "/currency");
    }
}
