package org.sinergija.coordination.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.coordination.budget.Sum;
import org.sinergija.coordination.coverage.Coverage.Cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sinergija.coordination.coverage.Undertaking.anInitiative;

class CoverageTableTest {
    private static final Random RANDOM = new Random(5);

    @Test
    void codes_roll_up_to_the_top_of_their_list() {
        Coverage coverage = table(anInitiative().about("reintegration").in("RS-24-presevo"));

        assertThat(coverage.cells()).extracting(Cell::row, Cell::column).containsExactly(tuple("return", "RS"));
    }

    @Test
    void an_initiative_counts_once_in_a_cell_however_many_of_its_codes_lie_there() {
        Coverage coverage = table(
                anInitiative().about("return", "reintegration").in("RS", "RS-24-presevo", "RS-24-vranje", "BA"));

        assertThat(cell(coverage, "return", "RS").count().initiatives()).isEqualTo(1);
        assertThat(cell(coverage, "return", "BA").count().initiatives()).isEqualTo(1);
        assertThat(coverage.totals().initiatives()).isEqualTo(1);
    }

    @Test
    void a_budget_falls_into_even_parts_one_for_each_cell() {
        Coverage coverage = table(anInitiative().about("return", "asylum").in("RS", "BA").with("100.01", "EUR"));

        assertThat(coverage.cells()).extracting(cell -> amount(cell.count())).containsExactlyInAnyOrder("25", "25",
                "25", "25.01");
        assertThat(amount(coverage.totals())).isEqualTo("100.01");
    }

    @Test
    void under_a_code_its_children_are_shown_and_what_was_said_of_it_as_a_whole() {
        Coverage coverage = table("theme", "territory", null, "RS", anInitiative().in("RS", "BA"),
                anInitiative().in("RS-24-presevo", "RS-24-vranje"), anInitiative().in("BA"));

        assertThat(coverage.cells()).extracting(Cell::column).containsExactly("RS", "RS-24");
        assertThat(coverage.cells()).allSatisfy(cell -> assertThat(cell.count().initiatives()).isEqualTo(1));
        assertThat(coverage.columns()).extracting(Heading::code).contains("RS-00").doesNotContain("RS-24-presevo",
                "BA");
        assertThat(coverage.elsewhere().initiatives()).isEqualTo(1);
    }

    @Test
    void budgets_add_up_to_those_of_the_register_and_under_a_code_to_that_codes_cell() {
        List<CountedInitiative> register = Stream.generate(CoverageTableTest::any).limit(300).toList();
        Coverage top = CoverageTable.of(grid("theme", "territory", null, null), register);

        assertThat(sum(top.cells().stream().map(Cell::count).toList()).add(amountOf(top.elsewhere())))
                .isEqualByComparingTo(register.stream().map(CountedInitiative::budget).flatMap(Stream::ofNullable)
                        .map(budget -> budget.amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (Heading country : top.columns()) {
            Coverage inside = CoverageTable.of(grid("theme", "territory", null, country.code()), register);
            BigDecimal column = sum(top.cells().stream().filter(cell -> cell.column().equals(country.code()))
                    .map(Cell::count).toList());
            assertThat(sum(inside.cells().stream().map(Cell::count).toList()).subtract(column).abs())
                    .as(country.code()).isLessThan(BigDecimal.valueOf(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, true", "2026-06-30, -, true", "2026-07-01, -, false",
            "-, 2026-03-01, true", "-, 2026-02-28, false", "2026-04-01, 2026-04-02, true"})
    void days_that_are_asked_for_leave_those_whose_period_meets_them(@Nullable LocalDate from,
            @Nullable LocalDate to, boolean counted) {
        Coverage coverage = CoverageTable.of(Grid.of("theme", "territory", null, null, from, to),
                List.of(anInitiative().during("2026-03-01", "2026-06-30").build()));

        assertThat(coverage.totals().initiatives()).isEqualTo(counted ? 1 : 0);
    }

    @Test
    void what_is_open_runs_on_and_what_has_no_period_runs_on_no_day() {
        Grid in2050 = Grid.of("theme", "territory", null, null, LocalDate.of(2050, 1, 1), null);

        assertThat(CoverageTable.of(in2050, List.of(anInitiative().during("2026-03-01", null).build())).cells())
                .hasSize(1);
        assertThat(CoverageTable.of(in2050, List.of(anInitiative().build())).cells()).isEmpty();
    }

    @Test
    void the_cancelled_count_nowhere() {
        Coverage coverage = table(anInitiative().that(InitiativeStatus.CANCELLED).with("5", "EUR"));

        assertThat(coverage.cells()).isEmpty();
        assertThat(coverage.totals().initiatives() + coverage.elsewhere().initiatives()).isZero();
    }

    @Test
    void what_states_no_code_lies_elsewhere_with_its_whole_budget() {
        Coverage coverage = table(anInitiative().about().with("7", "EUR"), anInitiative().with("3", "EUR"));

        assertThat(amount(coverage.elsewhere())).isEqualTo("7");
        assertThat(amount(coverage.totals())).isEqualTo("3");
    }

    @Test
    void themes_that_nobody_works_on_are_rows_all_the_same_and_countries_without_anything_no_columns() {
        Coverage coverage = table(anInitiative(), anInitiative().in("BA"));

        assertThat(coverage.rows()).extracting(Heading::code).contains("asylum", "return");
        assertThat(coverage.columns()).extracting(Heading::code).containsExactly("BA", "RS");
        assertThat(coverage.columns().getLast().labels()).containsEntry("sr-Cyrl", "Србија");
        assertThat(coverage.emptyCells()).isEqualTo(coverage.rows().size() * 2 - 2);
    }

    @Test
    void any_two_axes_make_a_table() {
        Coverage coverage = table("activityType", "theme", null, "return",
                anInitiative().doing("training", "workshop").about("reintegration"));

        assertThat(coverage.cells()).extracting(Cell::row, Cell::column)
                .containsExactlyInAnyOrder(tuple("training", "reintegration"), tuple("workshop", "reintegration"));
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void a_cell_counts_by_status_what_is_needed_and_what_meets_needs(InitiativeStatus status) {
        Count count = table(anInitiative().that(status)).totals();

        assertThat(count.statuses().getOrDefault(status, 0)).isEqualTo(status == InitiativeStatus.CANCELLED ? 0 : 1);
        assertThat(count.needs()).isEqualTo(status == InitiativeStatus.CONCEPT ? 1 : 0);
        assertThat(count.supply())
                .isEqualTo(status == InitiativeStatus.PLANNED || status == InitiativeStatus.ACTIVE ? 1 : 0);
    }

    @Test
    void what_assesses_needs_is_a_need_and_meets_none_unless_it_does_more() {
        Count assessing = table(anInitiative().doing("needs-assessment")).totals();
        Count training = table(anInitiative().doing("needs-assessment", "training")).totals();

        assertThat(List.of(assessing.needs(), assessing.supply())).containsExactly(1, 0);
        assertThat(List.of(training.needs(), training.supply())).containsExactly(1, 1);
    }

    @Test
    void what_is_completed_has_met_needs_in_the_days_that_are_asked_for() {
        CountedInitiative completed = anInitiative().that(InitiativeStatus.COMPLETED).during("2026-01-01", "2026-06-30")
                .build();
        Grid in2026 = Grid.of("theme", "territory", null, null, LocalDate.of(2026, 1, 1), null);

        assertThat(CoverageTable.of(in2026, List.of(completed)).totals().supply()).isEqualTo(1);
    }

    private static CountedInitiative any() {
        List<String> themes = CodeList.THEMES.codes().stream().map(Code::code).toList();
        List<String> territories = CodeList.TERRITORIES.codes().stream().filter(code -> code.parent() != null)
                .map(Code::code).toList();
        return anInitiative().about(some(themes)).in(some(territories))
                .with("%d.%02d".formatted(RANDOM.nextInt(1_000_000), RANDOM.nextInt(100)), "EUR").build();
    }

    private static String[] some(List<String> codes) {
        List<String> some = new ArrayList<>();
        for (int i = RANDOM.nextInt(6); i > 0; i--) {
            some.add(codes.get(RANDOM.nextInt(codes.size())));
        }
        return some.toArray(String[]::new);
    }

    private static Coverage table(Undertaking... initiatives) {
        return table("theme", "territory", null, null, initiatives);
    }

    private static Coverage table(String rows, String columns, @Nullable String rowsUnder,
            @Nullable String columnsUnder, Undertaking... initiatives) {
        return CoverageTable.of(grid(rows, columns, rowsUnder, columnsUnder),
                Stream.of(initiatives).map(Undertaking::build).toList());
    }

    private static Grid grid(String rows, String columns, @Nullable String rowsUnder, @Nullable String columnsUnder) {
        return Grid.of(rows, columns, rowsUnder, columnsUnder, null, null);
    }

    private static Cell cell(Coverage coverage, String row, String column) {
        return coverage.cells().stream().filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst().orElseThrow();
    }

    private static BigDecimal sum(Collection<Count> counts) {
        return counts.stream().map(CoverageTableTest::amountOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amountOf(Count count) {
        return count.budgets().stream().map(Sum::amount).findFirst().orElse(BigDecimal.ZERO);
    }

    private static String amount(Count count) {
        return amountOf(count).toPlainString();
    }
}
