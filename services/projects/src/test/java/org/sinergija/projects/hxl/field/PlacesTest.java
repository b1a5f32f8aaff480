package org.sinergija.projects.hxl.field;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.value.Territory;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({"#country;#adm1;#adm2, Serbia;Pčinja;Preševo, RS-24-presevo", "#country;#adm1, Albania;Tirana, AL-11",
            "#country+code;#adm2, SRB;Preševo, RS-24-presevo", "#country;#adm2, RS;Preševo, RS-24-presevo",
            "#adm1+code;#adm1+name, RS-24;Anything, RS-24", "#adm1+name;#adm1+code, Pčinja;XYZ001, RS-24",
            "#adm2;#loc, Preševo;Reception centre, RS-24-presevo", "#country;#loc, Serbia;Šid, RS-07-sid",
            "#country;#adm2, Albania;Dibër, AL-09-diber", "#adm1;#adm2, Skopje;Centar, MK-814"})
    void the_smallest_place_that_is_known_counts(String tags, String cells, String code) {
        assertThat(Places.of(Rows.of(tags, cells)).territories()).containsExactly(new Territory(code));
    }

    @Test
    void a_cell_may_name_several_places() {
        assertThat(Places.of(Rows.of("#country;#adm2", "Serbia;\"Preševo, Niš | Šid\"")).territories())
                .map(Territory::code)
                .containsExactly("RS-24-presevo", "RS-20-nis", "RS-07-sid");
        assertThat(Places.of(Rows.of("#country;#org", "\"Serbia, Albania\";x")).territories()).map(Territory::code)
                .containsExactly("RS", "AL");
    }

    @Test
    void where_one_of_several_is_not_known_all_are_told() {
        Places places = Places.of(Rows.of("#country;#adm2", "Serbia;\"Preševo, Narnia\""));

        assertThat(places.territories()).containsExactly(new Territory("RS"));
        assertThat(places.unknown()).containsExactly("Preševo, Narnia");
    }

    @Test
    void the_second_column_of_each_tag_tells_of_a_second_place_in_the_same_country() {
        assertThat(
                Places.of(Rows.of("#country;#adm1;#adm2;#adm1;#adm2", "Serbia;Pčinja;Preševo;Srem;Šid")).territories())
                .map(
                        Territory::code)
                .containsExactly("RS-24-presevo", "RS-07-sid");
        assertThat(Places.of(Rows.of("#country;#adm2;#country;#adm2", "Albania;Dibër;North Macedonia;Dibër"))
                .territories())
                .map(Territory::code).containsExactly("AL-09-diber", "MK-303");
    }

    @Test
    void unknown_names_are_told_where_we_have_the_parts_of_the_country() {
        assertThat(Places.of(Rows.of("#country;#adm1", "Serbia;Narnia")).unknown()).containsExactly("Narnia");
        assertThat(Places.of(Rows.of("#country;#adm1", "Atlantis;Narnia")).unknown()).containsExactly("Atlantis",
                "Narnia");
        assertThat(Places.of(Rows.of("#country;#adm1", "Serbia;Pčinja")).unknown()).isEmpty();
        assertThat(Places.of(Rows.of("#country;#adm1+code", "Serbia;XYZ")).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#geo+lat;#geo+lon, 42.31;21.65", "#geo+lon;#geo+lat, 21.65;42.31", "#geo;#org, '\"42.31, 21.65\";x'",
            "#geo+coord;#org, '\"(42.31;21.65)\";x'", "#lat_deg;#lon_deg, '42,31;21,65'",
            "#country;#geo+lat;#geo+lon, Serbia;42.31;21.65"})
    void a_point_is_the_municipality_that_it_lies_in(String tags, String cells) {
        assertThat(Places.of(Rows.of(tags, cells)).territories()).containsExactly(new Territory("RS-24-presevo"));
    }

    @Test
    void a_point_in_the_country_of_a_named_unit_says_nothing_new_and_one_elsewhere_is_told() {
        Places inside = Places.of(Rows.of("#country;#adm1;#geo+lat;#geo+lon", "Serbia;Pčinja;43.6;20.5"));
        Places elsewhere = Places.of(Rows.of("#country;#adm1;#geo+lat;#geo+lon", "Serbia;Pčinja;41.33;19.82"));

        assertThat(inside.territories()).containsExactly(new Territory("RS-24"));
        assertThat(inside.contradictions()).isEmpty();
        assertThat(elsewhere.territories()).containsExactly(new Territory("RS-24"));
        assertThat(elsewhere.contradictions()).containsExactly("AL-11-tirane, not [RS-24]");
    }

    @Test
    void half_a_point_is_none() {
        assertThat(Places.of(Rows.of("#geo+lat;#org", "42.31;x")).territories()).isEmpty();
        assertThat(List.copyOf(Places.of(Rows.of("#geo+lat;#geo+lon", "north;21")).territories())).isEmpty();
    }
}
