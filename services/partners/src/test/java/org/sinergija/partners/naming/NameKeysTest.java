package org.sinergija.partners.naming;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.organisation.OrganisationType;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Комесаријат за избеглице и миграције | Komesarijat za izbeglice i migracije
            Удружење Ђурђевак | Udruženje Djurdjevak
            Udruženje Đurđevak | UDRUZENJE DJURDJEVAK
            Џепна лига Његош | Džepna liga Njegoš
            Здружение Ќерамида | Združenie Kjeramida
            Grupa 484 | NVO "Grupa 484"
            Atina d.o.o. | ATINA DOO
            OJQ Zëri i Fëmijës | Zeri i femijes
            Hilfe zur Selbsthilfe e.V. | Hilfe zur Selbsthilfe
            Fondacija Lara Bijeljina | Lara Bijeljina, Fondacija
            Centre for the Study of Migration | Migration Study Centre
            Ministry of Interior of the Republic of Serbia | Ministry of Interior of Serbia
            Ministria për Komunitete dhe Kthim | Ministria e Komunitete, Kthim""")
    void one_organisation_is_known_however_it_is_written(String one, String other) {
        assertThat(civil(one).matches(civil(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grupa 484 | Grupa 485
            Caritas Srbije | Caritas Crne Gore
            Centar za ljudska prava | Centar za ženska prava
            Danish Refugee Council | Norwegian Refugee Council
            Crveni krst Srbije | Crveni krst Crne Gore""")
    void others_stay_apart(String one, String other) {
        assertThat(civil(one).matches(civil(other))).isFalse();
    }

    @Test
    void ministries_of_two_countries_stay_apart() {
        NameKeys serbian = NameKeys.of(List.of("Ministarstvo unutrašnjih poslova"), "MUP", OrganisationType.GOVERNMENT,
                "RS");
        NameKeys montenegrin = NameKeys.of(List.of("Ministarstvo unutrašnjih poslova"), "MUP",
                OrganisationType.GOVERNMENT, "ME");
        NameKeys again = NameKeys.of(List.of("Министарство унутрашњих послова Републике Србије"), null,
                OrganisationType.GOVERNMENT, "RS");

        assertThat(serbian.matches(montenegrin)).isFalse();
        assertThat(serbian.matches(again)).isTrue();
    }

    @Test
    void an_acronym_matches_the_name_whose_initials_it_is() {
        NameKeys full = international("International Centre for Migration Policy Development", null);

        assertThat(international("ICMPD", null).matches(full)).isTrue();
        assertThat(international("The Centre in Vienna", "I.C.M.P.D.").matches(full)).isTrue();
        assertThat(international("IOM", null).matches(full)).isFalse();
    }

    @Test
    void equal_initials_alone_say_nothing() {
        assertThat(civil("Asylum Protection Centre").matches(civil("Albanian Parents Club"))).isFalse();
    }

    @Test
    void each_of_several_acronyms_counts() {
        NameKeys centre = NameKeys.of(List.of("Centar za zaštitu i pomoć tražiocima azila"), "APC/CZA",
                OrganisationType.CIVIL_SOCIETY, "RS");

        assertThat(centre.matches(NameKeys.of(List.of("Neko ime"), "cza", OrganisationType.CIVIL_SOCIETY, "RS")))
                .isTrue();
    }

    private static NameKeys civil(String name) {
        return NameKeys.of(List.of(name), null, OrganisationType.CIVIL_SOCIETY, "RS");
    }

    private static NameKeys international(String name, @Nullable String acronym) {
        return NameKeys.of(List.of(name), acronym, OrganisationType.INTERNATIONAL_ORGANISATION, "AT");
    }
}
