package org.sinergija.projects.iati;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.value.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class ReadingAmountsTest {

    @Test
    void the_budget_is_the_sum_of_the_budgets() {
        ActivityXml activity = anActivity().with("budget",
                budget("1", 2025, "", "1000.10") + budget("1", 2026, "", "0.9")
                        + commitment("", "7"));

        assertThat(activity.reported().budget()).isEqualTo(new Money(new BigDecimal("1001"), "EUR"));
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void without_budgets_it_is_the_sum_of_the_commitments() {
        ActivityXml activity = anActivity().with("transaction", commitment("", "500") + commitment("", "-20")
                + """
                        <transaction>
                          <transaction-type code="3"/><transaction-date iso-date="2026-01-01"/><value value-date="2026-01-01">9</value>
                        </transaction>""");

        assertThat(activity.reported().budget()).isEqualTo(new Money(new BigDecimal("480"), "EUR"));
    }

    @Test
    void a_revised_budget_takes_the_place_of_what_it_revises() {
        ActivityXml activity = anActivity().with("budget",
                budget("1", 2025, "", "100") + budget("1", 2026, "", "10") + budget(
                        "2", 2025, "", "70"));

        assertThat(activity.reported().budget()).isEqualTo(new Money(new BigDecimal("80"), "EUR"));
    }

    @Test
    void of_several_currencies_the_one_of_most_amounts_counts() {
        ActivityXml activity = anActivity().with("budget",
                budget("1", 2024, "USD", "100") + budget("1", 2025, "RSD", "10")
                        + budget("1", 2026, "RSD", "10"));

        assertThat(activity.reported().budget()).isEqualTo(new Money(new BigDecimal("20"), "RSD"));
        assertThat(activity.messages()).containsExactly("1 of the amounts are in USD and the others in RSD.");
    }

    @Test
    void an_amount_without_a_currency_is_in_no_sum() {
        ActivityXml activity = anActivity().withAttributes("xml:lang=\"en\"").with("budget",
                budget("1", 2025, "", "5") + budget(
                        "1", 2026, "DIN", "6"));

        assertThat(activity.reported().budget()).isNull();
        assertThat(activity.messages()).containsExactly("The amount 5 has no currency.",
                "The currency of 6, \"DIN\", is no code of ISO 4217.");
    }

    @ParameterizedTest
    @CsvSource({"-5,EUR,must not be negative", "1000000000000001,EUR,must be at most 1000000000000000"})
    void a_sum_that_the_register_cannot_hold_is_told(String amount, String currency, String why) {
        ActivityXml activity = anActivity().with("transaction", commitment(currency, amount));

        assertThat(activity.reported().budget()).isNull();
        assertThat(activity.messages())
                .containsExactly("The amounts come to %s %s, which %s.".formatted(amount, currency, why));
    }

    @ParameterizedTest
    @CsvSource({"0.005,EUR,0.01", "12.6,JPY,13", "0,EUR,"})
    void a_sum_has_the_decimals_of_its_currency_and_nothing_is_no_sum(String amount, String currency, BigDecimal sum) {
        ActivityXml activity = anActivity().with("transaction", commitment(currency, amount));

        assertThat(activity.reported().budget()).isEqualTo(sum == null ? null : new Money(sum, currency));
        assertThat(activity.read().findings()).isEmpty();
    }

    private static String budget(String type, int year, String currency, String amount) {
        return """
                <budget type="%s">
                  <period-start iso-date="%d-01-01"/><period-end iso-date="%d-12-31"/>
                  <value currency="%s" value-date="%d-01-01">%s</value>
                </budget>""".formatted(type, year, year, currency, year, amount);
    }

    private static String commitment(String currency, String amount) {
        return """
                <transaction>
                  <transaction-type code="2"/><transaction-date iso-date="2026-01-01"/>
                  <value currency="%s" value-date="2026-01-01">%s</value>
                </transaction>""".formatted(currency, amount);
    }
}
