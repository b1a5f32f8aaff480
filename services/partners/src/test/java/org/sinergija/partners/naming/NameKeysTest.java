package org.sinergija.partners.naming;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.organisation.OrganisationType;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Комесаријат за избеглице и миграције | Komesarijat za izbeglice i migracije
            Комесаријат за избеглице и миграције | Komesarijat za migracije i izbeglice, Republika Srbija
            KOMESARIJAT ZA IZBEGLICE I MIGRACIJE | Komesarijat za izbeglice i migracije Republike Srbije
            Фондација Ђурђевић                   | Đurđević fondacija
            Фондација Ђурђевић                   | Djurdjević
            Љубав и џез                          | Ljubav i džez
            Њива                                 | NJIVA
            Атина д.о.о.                         | Atina
            Udruženje građana Atina              | НВО Атина
            NGO Atina                            | Atina e.V.
            Шансе и Ќуп                          | Šanse i Ḱup
            Médecins du Monde                    | MEDECINS DU MONDE
            Centre for Co-operation              | The Centre of Cooperation
            Women's Rights Centre                | Women’s Rights Centre
            Ministry of Interior of Serbia       | Ministry of Interior
            Caritas Srbije                       | Caritas Serbia
            OJQ Zëri i Fëmijës                   | Zeri i femijes
            Fondacija Lara Bijeljina             | Lara Bijeljina, Fondacija
            Hilfe zur Selbsthilfe e.V.           | Hilfe zur Selbsthilfe
            Organization for Migration (OM)      | Organisation for Migration
            Centar za migracije (CM)             | Centar za migracije
            """)
    void one_name_is_recognised_however_it_is_written(String left, String right) {
        assertThat(inSerbia(left).matches(inSerbia(right))).isTrue();
        assertThat(inSerbia(right).matches(inSerbia(left))).isTrue();
    }

    @Test
    void what_stands_in_brackets_is_an_acronym_only_if_it_abbreviates_the_name() {
        assertThat(inSerbia("Centar za migracije (CM)")).isEqualTo(NameKeys.of(List.of("Centar za migracije"), "CM",
                OrganisationType.CIVIL_SOCIETY, "RS"));
        assertThat(inSerbia("Crveni krst (Novi Pazar)").matches(inSerbia("Crveni krst"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grupa 484                                   | Grupa 485
            Centre for Migration Policy                 | Council of Minority Parents
            Црвени крст Србије                          | Црвени крст Црне Горе
            Ministry of Foreign Affairs                 | Ministry of Interior
            Belgrade Centre for Human Rights            | Belgrade Fund for Political Excellence
            Danish Refugee Council                      | Norwegian Refugee Council
            """)
    void other_names_are_others(String left, String right) {
        assertThat(inSerbia(left).matches(inSerbia(right))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICMPD | International Centre for Migration Policy Development
            UNODC | United Nations Office on Drugs and Crime
            OSCE  | Organization for Security and Co-operation in Europe
            CoE   | Council of Europe
            МВР   | Министерство за внатрешни работи
            MYLA  | Macedonian Young Lawyers Association
            """)
    void an_acronym_is_recognised_in_the_initials_of_a_name(String acronym, String name) {
        NameKeys full = inSerbia(name);
        NameKeys stated = NameKeys.of(List.of("Something else"), acronym, OrganisationType.CIVIL_SOCIETY, "RS");
        NameKeys asName = inSerbia(acronym);

        assertThat(full.matches(stated)).isTrue();
        assertThat(stated.matches(full)).isTrue();
        assertThat(asName.matches(full)).isTrue();
    }

    @Test
    void an_acronym_is_recognised_in_a_stated_acronym() {
        NameKeys frontex = NameKeys.of(List.of("European Border and Coast Guard Agency"), "Frontex",
                OrganisationType.EU_AGENCY, "PL");

        assertThat(frontex.matches(inSerbia("FRONTEX"))).isTrue();
        assertThat(NameKeys.of(List.of("A name"), "APC/CZA", OrganisationType.CIVIL_SOCIETY, "RS")
                .matches(inSerbia("CZA"))).isTrue();
    }

    @Test
    void ministries_of_different_countries_stay_apart() {
        NameKeys serbian = ministry("Ministarstvo unutrašnjih poslova", "MUP", "RS");

        assertThat(serbian.matches(ministry("Министарство унутрашњих послова Републике Србије", "MUP RS", "RS")))
                .isTrue();
        assertThat(serbian.matches(ministry("Ministarstvo unutrašnjih poslova", "MUP", "ME"))).isFalse();
        assertThat(serbian.matches(ministry("Ministarstvo unutrašnjih poslova Crne Gore", "MUP CG", "ME"))).isFalse();
        assertThat(ministry("Ministria e Punëve të Brendshme e Kosovës", "MPB", "XK")
                .matches(ministry("Ministria e Punëve të Brendshme e Republikës së Shqipërisë", "MPB", "AL")))
                .isFalse();
    }

    @Test
    void an_organisation_without_a_country_in_its_name_is_the_same_in_each_country() {
        NameKeys geneva = NameKeys.of(List.of("International Organization for Migration"), "IOM",
                OrganisationType.INTERNATIONAL_ORGANISATION, "CH");

        assertThat(geneva.matches(inSerbia("Organization for International Migration"))).isTrue();
        assertThat(geneva.matches(inSerbia("I.O.M."))).isTrue();
    }

    @Test
    void equal_initials_alone_say_nothing() {
        NameKeys left = inSerbia("Centre for Migration Policy");
        NameKeys right = inSerbia("Committee of Migrant Parents");

        assertThat(left.initials()).containsAnyElementsOf(right.initials());
        assertThat(left.matches(right)).isFalse();
    }

    @Test
    void a_name_of_words_that_tell_nothing_is_still_a_name() {
        assertThat(inSerbia("Republika Srbija").matches(inSerbia("Република Србија"))).isTrue();
        assertThat(inSerbia("NGO").matches(inSerbia("Association"))).isFalse();
        assertThat(inSerbia("…").names()).isEmpty();
    }

    private static NameKeys inSerbia(String name) {
        return NameKeys.of(List.of(name), null, OrganisationType.CIVIL_SOCIETY, "RS");
    }

    private static NameKeys ministry(String name, String acronym, String country) {
        return NameKeys.of(List.of(name), acronym, OrganisationType.GOVERNMENT, country);
    }
}
