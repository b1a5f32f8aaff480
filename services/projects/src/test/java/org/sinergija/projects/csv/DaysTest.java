package org.sinergija.projects.csv;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.csv.Days.Order;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"2025-03-09", "2025/3/9", "2025-03-09T00:00:00Z", "2025-03-09 10:30", "9.3.2025.", "09.03.2025",
            "9. 3. 2025.",
            "9.3.25", "9 March 2025", "'March 9, 2025'", "09-Mar-25", "9. mart 2025. godine", "9 ožujka 2025",
            "9 март 2025",
            "9 mars 2025", "9th of March 2025", "45725", "45725.5"})
    void a_day_is_read_however_it_is_written(String text) {
        assertThat(Days.in(text, Order.UNKNOWN)).hasValueSatisfying(span -> {
            assertThat(span.first()).isEqualTo(LocalDate.of(2025, 3, 9));
            assertThat(span.last()).isEqualTo(LocalDate.of(2025, 3, 9));
            assertThat(span.guessed()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-03, 2025-03-01, 2025-03-31", "03/2025, 2025-03-01, 2025-03-31",
            "March 2025, 2025-03-01, 2025-03-31",
            "Feb-24, 2024-02-01, 2024-02-29", "mart 2025, 2025-03-01, 2025-03-31", "2025, 2025-01-01, 2025-12-31",
            "2025., 2025-01-01, 2025-12-31", "Q2 2025, 2025-04-01, 2025-06-30", "2025-Q4, 2025-10-01, 2025-12-31"})
    void a_month_a_quarter_or_a_year_is_all_its_days(String text, LocalDate first, LocalDate last) {
        assertThat(Days.in(text, Order.UNKNOWN)).hasValueSatisfying(span -> {
            assertThat(span.first()).isEqualTo(first);
            assertThat(span.last()).isEqualTo(last);
        });
    }

    @Test
    void day_and_month_are_told_apart_by_the_order_of_the_column() {
        assertThat(Days.in("3/4/2025", Order.DAY_FIRST).orElseThrow().first()).isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(Days.in("3/4/2025", Order.MONTH_FIRST).orElseThrow().first()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(Days.in("25/4/2025", Order.MONTH_FIRST).orElseThrow().first()).isEqualTo(LocalDate.of(2025, 4, 25));
        assertThat(Days.in("3/4/2025", Order.DAY_FIRST).orElseThrow().guessed()).isFalse();
    }

    @Test
    void without_an_order_the_day_is_first_and_the_date_is_a_guess() {
        assertThat(Days.in("3/4/2025", Order.UNKNOWN)).hasValueSatisfying(span -> {
            assertThat(span.first()).isEqualTo(LocalDate.of(2025, 4, 3));
            assertThat(span.guessed()).isTrue();
        });
        assertThat(Days.in("4/4/2025", Order.UNKNOWN).orElseThrow().guessed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25/3/2025, DAY_FIRST", "3/25/2025 0:00, MONTH_FIRST", "3/4/2025, UNKNOWN", "2025-03-25, UNKNOWN",
            "25/25/2025, UNKNOWN"})
    void a_clear_date_tells_the_order(String text, Order order) {
        assertThat(Days.evidenceIn(text)).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "31.2.2025.", "25/25/2025", "0025-01-01", "3025-01-01", "12345", "March", "March 5",
                    "1 March 2025 or so", "99999999999999999999999999999999999999999999", "2025-13-01"})
    void other_texts_are_no_days(String text) {
        assertThat(Days.in(text, Order.UNKNOWN)).isEmpty();
    }
}
