package org.sinergija.coordination.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

import static org.assertj.core.api.Assertions.assertThat;

/// Each limit alone, of pairs that pass all others however probable they are.
class GroundsTest {
    private static final double CERTAIN = 0.99;
    private static final double LIKELY = 0.8;
    private static final Subject ONE = new SubjectCopy(new SampleRegister().subjects().values().iterator().next())
            .texts(LocalizedText.of("en", "Hot meals at the station"), null, null)
            .themes(List.of("humanitarian-assistance")).territories(List.of(new Territory("RS-24-vranje")))
            .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30))).budget(euros("240000"))
            .organisations(UUID.randomUUID(), List.of()).related(List.of()).externalIds(List.of()).build();
    private static final Subject OTHER = other().build();
    private static final Subject UNCODED = other().themes(List.of()).build();

    @ParameterizedTest
    @CsvSource({"120000, false", "238000, true"})
    void another_budget_is_no_duplicate(String budget, boolean allowed) {
        Subject costing = other().budget(euros(budget)).build();

        assertThat(grounds(costing, 1, 1, 1, 1).forDuplicate(CERTAIN)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0.29, 0.34, false", "0.29, 0.35, true", "0.3, 0, true"})
    void what_overlaps_has_theme_or_words_in_common(double text, double theme, boolean allowed) {
        assertThat(grounds(OTHER, text, theme, 1, 1).forOverlap()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0.09, 0, false", "0.09, 0.4, true", "0.1, 0, true"})
    void two_that_share_no_activity_overlap_only_where_their_texts_have_something_in_common(double text,
            double activity, boolean allowed) {
        assertThat(grounds(OTHER, text, 1, 1, activity).forOverlap()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0.24, 0.19, false", "0.24, 0.2, true", "0.25, 0, true"})
    void what_is_one_initiative_has_theme_or_words_in_common(double text, double theme, boolean allowed) {
        assertThat(grounds(OTHER, text, theme, 1, 1).forDuplicate(CERTAIN)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0.39, 0.99, false", "0.4, 0.99, true", "0.49, 0.89, false", "0.5, 0.8, true"})
    void without_codes_all_else_must_leave_little_doubt_and_the_texts_be_alike(double text, double sameness,
            boolean allowed) {
        assertThat(grounds(UNCODED, text, 0, 1, 1).forDuplicate(sameness)).isEqualTo(allowed);
        assertThat(grounds(UNCODED, text, 0, 1, 1).forOverlap()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 0, false", "0.4, 1, true", "1, 0.4, true"})
    void where_people_or_activities_differ_all_else_must_leave_little_doubt(double people, double activity,
            boolean allowed) {
        assertThat(grounds(OTHER, 0.49, 1, people, activity).forDuplicate(LIKELY)).isEqualTo(allowed);
        assertThat(grounds(OTHER, 0.49, 1, people, activity).forDuplicate(CERTAIN)).isTrue();
        assertThat(grounds(OTHER, 0.5, 1, people, activity).forDuplicate(LIKELY)).isTrue();
    }

    @Test
    void two_reporters_that_name_each_other_may_see_other_people_served() {
        Subject first = named(ONE, lead(OTHER));
        Subject second = named(OTHER, lead(ONE));

        assertThat(grounds(first, second, 0.3, 1, 0, 1).forDuplicate(LIKELY)).isTrue();
        assertThat(grounds(first, OTHER, 0.3, 1, 0, 1).forDuplicate(LIKELY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.24, 0.99, false", "0.25, 0.99, true", "0.25, 0.89, false"})
    void without_codes_similar_words_are_enough_of_two_of_which_one_names_the_other(double text, double sameness,
            boolean allowed) {
        Subject naming = named(UNCODED, lead(ONE));

        assertThat(grounds(naming, text, 0, 1, 1).forDuplicate(sameness)).isEqualTo(allowed);
        assertThat(grounds(UNCODED, text, 0, 1, 1).forDuplicate(sameness)).isFalse();
    }

    private static Subject named(Subject subject, UUID other) {
        return new SubjectCopy(subject)
                .organisations(lead(subject), List.of(new Participant(other, ParticipantRole.IMPLEMENTING))).build();
    }

    private static UUID lead(Subject subject) {
        return Objects.requireNonNull(subject.lead());
    }

    private static SubjectCopy other() {
        return new SubjectCopy(ONE).id(UUID.randomUUID()).organisations(UUID.randomUUID(), List.of());
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    private static Grounds grounds(Subject other, double text, double theme, double people, double activity) {
        return grounds(ONE, other, text, theme, people, activity);
    }

    private static Grounds grounds(Subject one, Subject other, double text, double theme, double people,
            double activity) {
        return new Grounds(Profile.of(one), Profile.of(other), seen(text), seen(theme), seen(people), seen(activity));
    }

    private static Evidence seen(double similarity) {
        return new Evidence(similarity, _ -> "");
    }
}
