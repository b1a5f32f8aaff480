package org.sinergija.bench.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.engine.Subject;

import static org.assertj.core.api.Assertions.assertThat;

class PlantingTest {
    private static final int PAIRS = 300;

    private final Planting planting = new Planting(new MadeUpRegister(5));

    @ParameterizedTest
    @EnumSource
    void the_same_number_plants_the_same_pair(Planted.Kind kind) {
        assertThat(planting.pair(kind, 7)).isEqualTo(new Planting(new MadeUpRegister(5)).pair(kind, 7))
                .isNotEqualTo(planting.pair(kind, 8));
    }

    @Test
    void a_translated_duplicate_is_in_another_language_or_script_and_by_another_reporter() {
        assertThat(pairs(Planted.Kind.TRANSLATED)).allSatisfy(pair -> {
            assertThat(languages(pair.left())).doesNotContainAnyElementsOf(languages(pair.right()));
            assertThat(pair.left().lead()).isNotEqualTo(pair.right().lead());
        });
    }

    @Test
    void a_reworded_duplicate_is_in_the_same_language_and_by_another_reporter() {
        assertThat(pairs(Planted.Kind.REWORDED)).allSatisfy(pair -> {
            assertThat(languages(pair.left())).isEqualTo(languages(pair.right()));
            assertThat(pair.left().lead()).isNotEqualTo(pair.right().lead());
        });
    }

    @Test
    void siblings_have_one_title_and_two_towns() {
        assertThat(pairs(Planted.Kind.SIBLINGS)).allSatisfy(pair -> {
            assertThat(pair.left().title()).isEqualTo(pair.right().title());
            assertThat(pair.left().territories()).hasSize(1).doesNotContainAnyElementsOf(pair.right().territories());
            assertThat(CodeList.TERRITORIES.within(pair.right().territories().getFirst().code())).hasSize(1);
        });
    }

    @Test
    void a_second_phase_is_numbered_and_begins_within_a_month_of_the_first_ones_end() {
        assertThat(pairs(Planted.Kind.PHASES)).allSatisfy(pair -> {
            assertThat(title(pair.right())).endsWith(" II").isNotEqualTo(title(pair.left()));
            assertThat(ChronoUnit.DAYS.between(end(pair.left()), period(pair.right()).start())).isBetween(1L, 30L);
        });
    }

    @Test
    void a_component_lies_within_its_programme_and_half_say_so() {
        List<Planted> pairs = pairs(Planted.Kind.COMPONENTS);

        assertThat(pairs).allSatisfy(pair -> {
            assertThat(period(pair.left()).start()).isBeforeOrEqualTo(period(pair.right()).start());
            assertThat(end(pair.left())).isAfter(end(pair.right()));
            assertThat(CodeList.TERRITORIES.isWithin(pair.right().territories().getFirst().code(),
                    pair.left().territories().getFirst().code())).isTrue();
        });
        assertThat(pairs.stream().filter(PlantingTest::isStated).count()).isBetween(PAIRS * 2L / 5, PAIRS * 3L / 5);
        assertThat(pairs.stream().filter(pair -> title(pair.left()).equals(title(pair.right()))).count())
                .isBetween(PAIRS / 6L, PAIRS / 3L);
    }

    private static boolean isStated(Planted pair) {
        return pair.right().related().contains(new RelatedInitiative(Relation.PARENT, pair.left().id()))
                && pair.left().related().contains(new RelatedInitiative(Relation.CHILD, pair.right().id()));
    }

    private List<Planted> pairs(Planted.Kind kind) {
        return IntStream.range(0, PAIRS).mapToObj(number -> planting.pair(kind, number)).toList();
    }

    private static List<String> languages(Subject subject) {
        return List.copyOf(text(subject).byLanguage().keySet());
    }

    private static String title(Subject subject) {
        return text(subject).byLanguage().values().iterator().next();
    }

    private static LocalizedText text(Subject subject) {
        return Objects.requireNonNull(subject.title());
    }

    private static Period period(Subject subject) {
        return Objects.requireNonNull(subject.period());
    }

    private static LocalDate end(Subject subject) {
        return Objects.requireNonNull(period(subject).end());
    }
}
