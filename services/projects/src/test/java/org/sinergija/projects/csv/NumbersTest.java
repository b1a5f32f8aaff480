package org.sinergija.projects.csv;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.csv.Numbers.Mark;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,56 | 1234.56", "1,234.56 | 1234.56", "1 234,56 | 1234.56",
            "EUR 12'000 | 12000", "12000 | 12000", "€ 1.234.567 | 1234567", "1,234,567 | 1234567", "12,5 | 12.5",
            "12.5 | 12.5", "0,125 | 0.125", "0.125 | 0.125", "-5 | -5", "1234,567 | 1234.567",
            "12.345,6 BAM | 12345.6"})
    void a_number_is_read_however_it_is_written(String text, BigDecimal number) {
        assertThat(Numbers.in(text, Mark.UNKNOWN)).contains(number);
    }

    @Test
    void what_three_digits_after_a_mark_are_tells_the_column() {
        assertThat(Numbers.in("1.234", Mark.UNKNOWN)).contains(new BigDecimal("1234"));
        assertThat(Numbers.in("1.234", Mark.COMMA)).contains(new BigDecimal("1234"));
        assertThat(Numbers.in("1.234", Mark.POINT)).contains(new BigDecimal("1.234"));
        assertThat(Numbers.in("1,234", Mark.COMMA)).contains(new BigDecimal("1.234"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,5 | COMMA", "12,5 | COMMA", "1.234.567 | COMMA", "12.5 | POINT",
            "1,234,567 | POINT", "1.234 | UNKNOWN", "1234 | UNKNOWN", "many | UNKNOWN"})
    void a_clear_number_tells_what_stands_before_the_decimals(String text, Mark mark) {
        assertThat(Numbers.evidenceIn(text)).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.2.3", "12e5", "1,2,3", "1-2", "=1+1",
            "111111111111111111111111111111111111111111111111111111111111111111"})
    void other_texts_are_no_numbers(String text) {
        assertThat(Numbers.in(text, Mark.UNKNOWN)).isEmpty();
    }
}
