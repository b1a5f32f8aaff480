package org.sinergija.projects.exchange;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Territory;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.OWN;

    @ParameterizedTest
    @CsvSource({"Serbia, RS", "Србија, RS", "SRBIJA, RS", "Kosovo*, XK", "Kosovo (UNSCR 1244), XK", "Kosova, XK",
            "Bosnia and Herzegovina, BA", "Bosnia & Herzegovina, BA", "BiH, BA", "Bosnie-Herzégovine, BA",
            "FYR Macedonia, MK", "the former Yugoslav Republic of Macedonia, MK", "Macédoine du Nord, MK",
            "Shqipëria, AL", "Mali i Zi, ME", "Crna Gora, ME", "Serbia (Western Balkans), RS"})
    void a_country_is_found_by_what_it_is_called(String name, String code) {
        assertThat(gazetteer.named(null, name)).contains(new Territory(code));
    }

    @ParameterizedTest
    @CsvSource({"Prishtina, XK-01-prishtine", "PRISTINA, XK-01-prishtine", "Приштина, XK-01-prishtine",
            "Municipality of Preševo, RS-24-presevo", "Opština Preševo, RS-24-presevo", "Presevo, RS-24-presevo",
            "Komuna e Prishtinës, XK-01-prishtine", "Bashkia Shkodër, AL-10-shkoder", "Tirana, AL-11-tirane",
            "Bashkia e Tiranës, AL-11-tirane", "Skopje, MK-skopje", "City of Skopje, MK-skopje", "Скопје, MK-skopje",
            "Peja/Peć, XK-03-peje", "Peć / Peja, XK-03-peje", "Grad Niš, RS-20-nis", "Niš (city), RS-20-nis",
            "Gjakovë, XK-07-gjakove", "Djakovica, XK-07-gjakove", "Mitrovica (North), XK-02-mitrovice-e-veriut",
            "Mitrovica, XK-02", "Belgrade, RS-00", "Бихаћ, BA-BIH-bihac", "Debar, MK-303"})
    void a_place_is_found_in_every_language_and_script_and_with_its_kind(String name, String code) {
        assertThat(gazetteer.named(null, name)).contains(new Territory(code));
    }

    @ParameterizedTest
    @CsvSource({", Dibër", ", Narnia", ", ''", ", Municipality", "AL, Preševo", "RS, Prishtina City Hall"})
    void what_is_unknown_or_could_be_several_is_nothing(@Nullable String within, String name) {
        assertThat(gazetteer.named(within, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AL, Dibër, AL-09-diber", "MK, Dibër, MK-303", "RS, Prizren, RS-27", "XK, Prizren, XK-04-prizren",
            "MK-skopje, Centar, MK-814"})
    void a_name_that_several_bear_is_found_where_it_is_said_to_lie(String within, String name, String code) {
        assertThat(gazetteer.named(within, name)).contains(new Territory(code));
    }

    @ParameterizedTest
    @CsvSource({"AL, Berat, AL-01", "AL, Tirana, AL-11", "AL, Qarku i Tiranës, AL-11", "XK, Prizren, XK-04",
            "XK, Prishtinë, XK-01", "RS, Pčinjski, RS-24", "RS, Пчињски округ, RS-24", "MK, Tetovo, MK-609",
            "RS, Preševo, RS-24-presevo", "BA, Republika Srpska, BA-SRP"})
    void where_a_unit_is_meant_the_unit_is_found_before_its_town(String within, String name, String code) {
        assertThat(gazetteer.unit(within, name)).contains(new Territory(code));
    }

    @Test
    void a_unit_whose_name_several_bear_is_not_guessed() {
        assertThat(gazetteer.unit(null, "Prizren")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RS, RS", "rs-24, RS-24", "RS-24-PRESEVO, RS-24-presevo", "SRB, RS", "ALB, AL", "XKX, XK",
            "MK-85, MK-skopje", "MK-57, MK-307", "BA-01, BA-BIH"})
    void codes_are_those_of_iso_and_ours_and_those_withdrawn(String code, String territory) {
        assertThat(gazetteer.coded(code)).contains(new Territory(territory));
    }

    @ParameterizedTest
    @CsvSource({"SRB001", "AL01", "MK-999", "''", "ZZ"})
    void other_codes_are_nothing(String code) {
        assertThat(gazetteer.coded(code)).isEmpty();
    }

    @Test
    void only_a_country_is_a_country() {
        assertThat(gazetteer.country("MKD")).contains(new Territory("MK"));
        assertThat(gazetteer.country("MK-609")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"42.31, 21.65, RS-24-presevo", "42.66, 21.16, XK-01-prishtine", "42.0, 21.43, MK-skopje",
            "44.68, 20.25, RS-00-obrenovac", "42.19, 21.70, MK-703", "45.16, 15.80, BA-BIH-velika-kladusa",
            "42.75, 19.25, ME", "43.6, 20.5, RS", "40.25, 20.0, AL"})
    void a_point_lies_in_the_municipality_of_the_nearest_town_or_just_in_its_country(double latitude,
            double longitude, String code) {
        assertThat(gazetteer.at(latitude, longitude)).contains(new Territory(code));
    }

    @ParameterizedTest
    @CsvSource({"43.9, 19.32, ''", "43.9, 19.35, RS", "42.6, 22.42, ''", "42.6, 22.395, RS", "42.6, 21.745, ''",
            "42.6, 21.785, RS",
            "40.3, 20.715, ''", "40.3, 20.69, AL"})
    void a_point_near_a_border_and_no_town_could_be_on_either_side(double latitude, double longitude, String code) {
        assertThat(gazetteer.at(latitude, longitude).map(Territory::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"41.9, 12.5", "45.80, 15.97", "0, 0", "42.55, 22.80", "NaN, 21", "400, 21"})
    void a_point_elsewhere_is_nowhere(double latitude, double longitude) {
        assertThat(gazetteer.at(latitude, longitude)).isEmpty();
    }

    @Test
    void every_label_of_a_territory_finds_it_within_its_parent() {
        for (Code code : CodeList.TERRITORIES.codes()) {
            String within = code.parent() == null ? code.code() : code.parent();
            for (String label : code.labels().values()) {
                assertThat(gazetteer.named(within, label).or(() -> gazetteer.unit(within, label)))
                        .as("%s within %s", label, within).map(Territory::code).hasValueSatisfying(
                                found -> assertThat(CodeList.TERRITORIES.isWithin(found, code.code())).isTrue());
            }
        }
    }

    @Test
    void every_municipality_of_the_six_and_every_unit_without_any_is_found_by_its_point() {
        for (TerritoryMap.Point point : ExchangeData.read("territory-points", TerritoryMap.Point[].class)) {
            assertThat(gazetteer.at(point.latitude(), point.longitude())).as(point.code())
                    .isEqualTo(Optional.of(new Territory(point.code())));
        }
    }
}
