package org.sinergija.bench.scale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Subject;

import static org.assertj.core.api.Assertions.assertThat;

class MadeUpRegisterTest {
    private static final int SOME = 3_000;

    private final MadeUpRegister register = new MadeUpRegister(5);

    @Test
    void the_same_seed_and_number_make_the_same_initiative() {
        assertThat(register.initiative(4711)).isEqualTo(new MadeUpRegister(5).initiative(4711))
                .isNotEqualTo(new MadeUpRegister(6).initiative(4711)).isNotEqualTo(register.initiative(4712));
    }

    @Test
    void every_initiative_has_an_id_of_its_own() {
        assertThat(initiatives().stream().map(Subject::id)).doesNotHaveDuplicates();
    }

    @Test
    void most_words_are_rare_and_few_are_in_many_records() {
        Map<String, Integer> having = new HashMap<>();
        initiatives().forEach(subject -> Objects.requireNonNull(subject.title()).byLanguage().values().stream()
                .flatMap(title -> Analysis.terms(title).stream()).distinct()
                .forEach(term -> having.merge(term, 1, Integer::sum)));

        assertThat(having).hasSizeGreaterThan(1_000);
        assertThat(having.values().stream().filter(count -> count == 1).count()).isGreaterThan(having.size() / 3);
        assertThat(having.values().stream().filter(count -> count > SOME / 100).count()).isLessThan(having.size() / 5);
        assertThat(having.values()).allMatch(count -> count < SOME / 2);
    }

    @Test
    void fields_are_missing_as_often_as_in_real_registers() {
        assertThat(missing(initiatives().stream().filter(subject -> subject.budget() == null).count()))
                .isBetween(0.25, 0.45);
        assertThat(missing(initiatives().stream().filter(subject -> subject.period() == null).count()))
                .isBetween(0.02, 0.08);
        assertThat(missing(initiatives().stream().filter(subject -> subject.summary() == null).count()))
                .isBetween(0.06, 0.18);
        assertThat(missing(initiatives().stream().filter(subject -> subject.themes().isEmpty()).count()))
                .isBetween(0.02, 0.08);
    }

    private static double missing(long count) {
        return (double) count / SOME;
    }

    private List<Subject> initiatives() {
        return LongStream.range(0, SOME).mapToObj(register::initiative).toList();
    }
}
