package org.sinergija.bench.overlap.dataset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "$1,299.00|1299", "-0.5|-0.5", "EUR 3 000|3000", "1,234,567|1234567"})
    void numbers_are_read_as_people_write_them(String text, double number) {
        assertThat(Amount.of(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "12 Main Street", "1,2", "773-555-0101"})
    void other_text_is_no_number(String text) {
        assertThat(Amount.of(text)).isEmpty();
    }
}
