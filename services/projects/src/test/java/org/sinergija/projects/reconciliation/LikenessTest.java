package org.sinergija.projects.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.initiative.InitiativeDetails;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {
    private static final LocalizedText SHELTER = LocalizedText.of("en", "Shelter for families");
    private static final LocalizedText JUDGES = LocalizedText.of("en", "Training of judges for courts");
    private static final Period LAST_YEAR = years(2025, 2025);
    private static final Period THIS_YEAR = years(2026, 2026);

    @Test
    void another_title_in_another_country_or_time_is_another_activity() {
        assertThat(areDifferent(SHELTER, "RS", THIS_YEAR, JUDGES, "AL", THIS_YEAR)).isTrue();
        assertThat(areDifferent(SHELTER, "RS", LAST_YEAR, JUDGES, "RS", THIS_YEAR)).isTrue();
    }

    @Test
    void another_title_alone_is_a_correction() {
        assertThat(areDifferent(SHELTER, "RS", THIS_YEAR, JUDGES, "RS-00", THIS_YEAR)).isFalse();
        assertThat(areDifferent(SHELTER, "RS", null, JUDGES, null, LAST_YEAR)).isFalse();
        assertThat(areDifferent(SHELTER, "RS", years(2025, null), JUDGES, "RS", THIS_YEAR)).isFalse();
    }

    @Test
    void one_word_in_common_in_any_script_makes_it_the_same() {
        LocalizedText cyrillic = new LocalizedText(Map.of("sr-Cyrl", "Обука судија", "en", "Judges"));
        LocalizedText latin = LocalizedText.of("sr-Latn", "Obuka policije");

        assertThat(areDifferent(cyrillic, "RS", LAST_YEAR, latin, "AL", THIS_YEAR)).isFalse();
    }

    @Test
    void short_words_tell_nothing_unless_there_are_no_others() {
        assertThat(areDifferent(SHELTER, "RS", null, LocalizedText.of("en", "Boats for rivers"), "AL", null)).isTrue();
        assertThat(
                areDifferent(LocalizedText.of("en", "EU IPA"), "RS", null, LocalizedText.of("en", "IPA"), "AL", null))
                .isFalse();
    }

    private static Period years(int first, @Nullable Integer last) {
        return new Period(LocalDate.of(first, 1, 1), last == null ? null : LocalDate.of(last, 12, 31));
    }

    private static boolean areDifferent(LocalizedText title, String in, @Nullable Period during,
            LocalizedText otherTitle,
            @Nullable String otherIn, @Nullable Period otherDuring) {
        InitiativeDetails known = new InitiativeDetails(title, null, null, new UUID(0, 1), List.of(), List.of(),
                List.of(new Territory(in)), List.of(), List.of(), during, null, List.of(), null, null, List.of(),
                List.of());
        ReportedActivity reported = new ReportedActivity(new ExternalId("IATI", "A1"), otherTitle, null, null,
                new ReportedOrganisation("XM-1", null, null, null, null), List.of(), List.of(),
                otherIn == null ? List.of() : List.of(new Territory(otherIn)), List.of(), List.of(), otherDuring, null,
                null, List.of(), List.of(), new Original(Original.Format.IATI, "<iati-activity/>"));
        return Likeness.arePlainlyDifferent(known, reported);
    }
}
