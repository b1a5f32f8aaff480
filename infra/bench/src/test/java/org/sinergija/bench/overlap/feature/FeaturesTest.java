package org.sinergija.bench.overlap.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.FieldKind;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.dataset.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FeaturesTest {
    private static final List<Field> FIELDS = List.of(new Field("name", FieldKind.TEXT),
            new Field("phone", FieldKind.CODE), new Field("price", FieldKind.NUMBER),
            new Field("year", FieldKind.DATE));

    private final List<Row> rows = new ArrayList<>();

    @Test
    void each_field_is_seen_in_its_own_way() {
        row("Arber Street kitchen", "773 555-0101", "$100", "2001");
        row("arber st kitchen", "773/5550101", "80", "2002-03-01");
        row("Bridge tavern", "111 000-0000", "7", "1999");

        Map<String, Double> seen = of(0, 1);

        assertThat(seen).containsEntry("phone.equal", 1.0).containsEntry("price.near", 0.8)
                .containsEntry("year.year", 0.5).containsEntry("year.equal", 0.0).containsEntry("name.equal", 0.0);
        assertThat(seen.get("name.typos")).isGreaterThan(0.9);
        assertThat(seen.get("name.similar")).isBetween(0.3, 0.8);
        assertThat(of(0, 2)).containsEntry("phone.equal", 0.0).containsEntry("name.similar", 0.0)
                .containsEntry("name.typos", 0.0);
    }

    @Test
    void what_a_side_lacks_is_not_seen() {
        row("Arber", "", "", "");
        row("Arber", "773", "5", "2001");

        assertThat(of(0, 1).keySet()).noneMatch(name -> name.matches("(phone|price|year).*"));
    }

    @Test
    void a_short_text_may_be_contained_in_a_long_one_by_its_rare_words() {
        row("Zumo KDL-32S5100", "", "", "");
        row("Zumo television KDL32S5100/B with remote control and stand", "", "", "");
        row("Zumo television with remote control and stand", "", "", "");
        row("television with a stand", "", "", "");

        assertThat(of(0, 1).get("name.codesRarest")).isGreaterThan(0.5);
        assertThat(of(0, 1).get("name.contained")).isGreaterThan(of(0, 1).get("name.similar"));
        assertThat(of(0, 2)).doesNotContainKey("name.codes");
    }

    @Test
    void acronyms_are_seen_and_not_seeing_one_says_nothing() {
        row("VLDB", "", "", "");
        row("Very Large Data Bases", "", "", "");
        row("Management of Data", "", "", "");

        assertThat(of(0, 1)).containsEntry("name.acronym", 1.0);
        assertThat(of(0, 2)).doesNotContainKey("name.acronym");
    }

    @Test
    void all_that_is_seen_is_from_0_to_1_and_the_same_from_both_sides() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            row(words(random), digits(random), digits(random), random.nextBoolean() ? "" : "19" + (10 + i));
        }
        Features features = new Features(new Dataset("some", FIELDS, rows));
        Features turned = new Features(new Dataset("some", FIELDS, rows.reversed()));

        for (int left = 0; left < rows.size(); left++) {
            for (int right = left + 1; right < rows.size(); right++) {
                Map<String, Double> seen = features.of(new Pair(left, right));
                assertThat(seen.values()).allSatisfy(one -> assertThat(one).isBetween(0.0, 1.0));
                Pair back = Pair.of(rows.size() - 1 - left, rows.size() - 1 - right);
                turned.of(back).forEach((name, one) -> assertThat(one).as(name)
                        .isCloseTo(seen.get(name), within(1e-9)));
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            words.append((char) ('a' + random.nextInt(4))).append((char) ('a' + random.nextInt(3)))
                    .append(random.nextInt(3) == 0 ? "7" : "st").append(' ');
        }
        return words.toString();
    }

    private static String digits(Random random) {
        return random.nextInt(4) == 0 ? "" : String.valueOf(random.nextInt(40) - 20);
    }

    private void row(String... values) {
        rows.add(new Row("r" + rows.size(), "e" + rows.size(), List.of(values)));
    }

    private Map<String, Double> of(int left, int right) {
        return new Features(new Dataset("some", FIELDS, rows)).of(new Pair(left, right));
    }
}
