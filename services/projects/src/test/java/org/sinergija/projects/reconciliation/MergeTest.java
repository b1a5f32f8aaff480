package org.sinergija.projects.reconciliation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.Output;
import org.sinergija.contracts.initiative.OutputKind;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.projects.reconciliation.Merge.Silence;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTest {
    private static final UUID LEAD = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final int LINE = 7;

    @Test
    void what_the_file_says_anew_is_taken_where_nobody_touched_it() {
        Merge merge = merge(said("Old", "Old summary"), said("New", null), said("Old", "Old summary"));

        assertThat(merge.details()).isEqualTo(said("New", null));
        assertThat(merge.findings()).isEmpty();
    }

    @Test
    void what_people_changed_stays_where_the_file_says_what_it_said() {
        Merge merge = merge(said("Old", "Old summary"), said("Old", "New summary"), said("Ours", "Old summary"));

        assertThat(merge.details()).isEqualTo(said("Ours", "New summary"));
        assertThat(merge.findings()).isEmpty();
    }

    @Test
    void what_people_and_the_file_changed_stays_with_a_warning() {
        Merge merge = merge(said("Old", null), said("Theirs", null), said("Ours", null));

        assertThat(merge.details()).isEqualTo(said("Ours", null));
        assertThat(merge.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.place()).isEqualTo("/title");
            assertThat(finding.line()).isEqualTo(LINE);
        });
    }

    @Test
    void the_order_of_a_list_says_nothing() {
        InitiativeDetails here = in("RS", "XK");

        assertThat(merge(in("AL"), in("XK", "RS"), here).details()).isEqualTo(here);
        assertThat(merge(in("AL"), in("XK", "RS"), here).findings()).isEmpty();
    }

    @Test
    void what_both_changed_alike_is_no_matter() {
        assertThat(merge(said("Old", null), said("New", null), said("New", null)).findings()).isEmpty();
    }

    @Test
    void what_people_entered_first_is_only_completed() {
        Merge merge = merge(null, said("Theirs", "Summary"), said("Ours", null));

        assertThat(merge.details()).isEqualTo(said("Ours", "Summary"));
        assertThat(merge.findings()).extracting(Finding::place).containsExactly("/title");
    }

    @Test
    void a_format_that_cannot_say_it_takes_nothing_away() {
        Merge merge = new Merge(said("Old", "Summary"), said("New", null), said("Old", "Summary"), Silence.UNSAID,
                LINE);

        assertThat(merge.details()).isEqualTo(said("New", "Summary"));
    }

    @Test
    void outputs_and_visibility_are_none_of_a_files_business_and_the_status_has_its_own_way() {
        Output laptops = new Output(OutputKind.EQUIPMENT, LocalizedText.of("en", "Laptops"), null, null, null, 20);
        InitiativeDetails here = new InitiativeDetails(LocalizedText.of("en", "Old"), null, null, LEAD, List.of(),
                List.of(), List.of(new Territory("RS")), List.of(), List.of(), null, null, List.of(), null,
                Visibility.PARTNERS, List.of(), List.of(laptops));

        InitiativeDetails merged = merge(said("Old", null), said("New", null), here).details();

        assertThat(merged.outputs()).containsExactly(laptops);
        assertThat(merged.visibility()).isEqualTo(Visibility.PARTNERS);
        assertThat(merged.status()).isNull();
    }

    private static Merge merge(@Nullable InitiativeDetails before, InitiativeDetails now, InitiativeDetails here) {
        return new Merge(before, now, here, Silence.NOTHING, LINE);
    }

    private static InitiativeDetails in(String... territories) {
        return new InitiativeDetails(LocalizedText.of("en", "Old"), null, null, LEAD, List.of(), List.of(),
                Stream.of(territories).map(Territory::new).toList(), List.of(), List.of(), null, null, List.of(), null,
                null, List.of(), List.of());
    }

    private static InitiativeDetails said(String title, @Nullable String summary) {
        return new InitiativeDetails(LocalizedText.of("en", title),
                summary == null ? null : LocalizedText.of("en", summary), null, LEAD, List.of(), List.of("asylum"),
                List.of(new Territory("RS")), List.of(), List.of(), null, null, List.of(), null, null, List.of(),
                List.of());
    }
}
