package org.sinergija.coordination.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What money tells: the same sum, in whatever currency, and who pays it.
class BudgetFactorTest {
    private static final UUID DONOR = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID NGO = UUID.randomUUID();

    private final SampleRegister sample = new SampleRegister();

    @ParameterizedTest
    @CsvSource({"100000, EUR, 195583, BAM", "100000, EUR, 11750000, RSD", "100000, CHF, 90000, EUR",
            "6150000, MKD, 100000, EUR", "250000, USD, 250000, USD"})
    void one_sum_in_two_currencies_is_one_sum(String amount, String currency, String other, String otherCurrency) {
        assertThat(compare(amount, currency, other, otherCurrency)).hasValueSatisfying(
                seen -> assertThat(seen.similarity()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"100000, EUR, 100000, BAM", "100000, EUR, 5000000, ALL", "100000, USD, 50000, USD"})
    void other_sums_are_other_sums(String amount, String currency, String other, String otherCurrency) {
        assertThat(compare(amount, currency, other, otherCurrency)).hasValueSatisfying(
                seen -> assertThat(seen.similarity()).isZero());
    }

    @Test
    void a_currency_without_a_rate_tells_nothing_beside_another() {
        assertThat(compare("100000", "XPF", "100000", "EUR")).isEmpty();
        assertThat(compare("100000", "XPF", "100000", "XPF")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1587, 2008-05-01", "953, 2024-12-31", "937, 2090-01-01"})
    void the_rate_is_that_of_the_first_year(double francs, LocalDate day) {
        assertThat(ExchangeRates.OWN.euros(francs, "CHF", day)).isCloseTo(1_000, within(0.001));
    }

    @Test
    void who_leads_what_others_carry_out_and_names_no_other_money_pays_for_it() {
        Participant implementer = new Participant(AGENCY, ParticipantRole.IMPLEMENTING);

        assertThat(funders(DONOR, implementer)).containsExactly(Profile.key(DONOR));
        assertThat(funders(DONOR, implementer, new Participant(NGO, ParticipantRole.FUNDING)))
                .containsExactly(Profile.key(NGO));
        assertThat(funders(DONOR)).isEmpty();
    }

    private long[] funders(UUID lead, Participant... participants) {
        return Profile.of(any().organisations(lead, List.of(participants)).build()).funders();
    }

    private Optional<Evidence> compare(String amount, String currency, String other, String otherCurrency) {
        return new BudgetFactor().compare(profile(amount, currency), profile(other, otherCurrency), sample.rarity());
    }

    private Profile profile(String amount, String currency) {
        return Profile.of(any().period(new Period(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 2, 28)))
                .budget(new Money(new BigDecimal(amount), currency)).build());
    }

    private SubjectCopy any() {
        return new SubjectCopy(sample.subjects().values().iterator().next());
    }
}
