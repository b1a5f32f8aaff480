package org.sinergija.coordination.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.value.Money;

import static org.assertj.core.api.Assertions.assertThat;

class SumsTest {
    private static final Random RANDOM = new Random(11);

    @Test
    void currencies_are_never_added_to_each_other() {
        Sums sums = new Sums();
        sums.add(money("100", "RSD"));
        sums.add(money("10.50", "EUR"));
        sums.add(money("9.50", "EUR"));

        assertThat(sums.list()).containsExactly(sum("20", "EUR"), sum("100", "RSD"));
    }

    @Test
    void a_sum_may_exceed_what_one_budget_may_be() {
        Sums sums = new Sums();
        sums.add(money("1000000000000000", "EUR"));
        sums.add(money("1000000000000000", "EUR"));

        assertThat(sums.list()).containsExactly(sum("2000000000000000", "EUR"));
    }

    @Test
    void what_rounding_leaves_goes_to_those_that_lost_most() {
        List<Sums> parts = new ArrayList<>();
        for (String budget : List.of("10", "0.05", "1")) {
            Sums part = new Sums();
            part.add(money(budget, "EUR"), 3);
            parts.add(part);
        }

        Sums.round(parts);

        assertThat(parts).flatExtracting(Sums::list).containsExactly(sum("3.33", "EUR"), sum("0.02", "EUR"),
                sum("0.33", "EUR"));
    }

    @Test
    void parts_that_were_rounded_add_up_to_the_whole() {
        for (int round = 0; round < 200; round++) {
            String currency = RANDOM.nextBoolean() ? "EUR" : "JPY";
            Money budget = money(Integer.toString(RANDOM.nextInt(1_000_000)), currency);
            int number = 1 + RANDOM.nextInt(40);
            List<Sums> parts = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Sums part = new Sums();
                part.add(budget, number);
                parts.add(part);
            }

            Sums.round(parts);

            Sums whole = new Sums();
            parts.forEach(whole::addAll);
            assertThat(whole.list()).containsExactly(new Sum(budget.amount(), currency));
        }
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static Sum sum(String amount, String currency) {
        return new Sum(new BigDecimal(amount), currency);
    }
}
