package org.sinergija.coordination.overlap;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.testsupport.api.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sinergija.contracts.initiative.InitiativeStatus.ACTIVE;
import static org.sinergija.contracts.initiative.InitiativeStatus.CANCELLED;
import static org.sinergija.contracts.initiative.InitiativeStatus.CONCEPT;

/// Looks at years and places that no other test writes to.
class CountingTheRegisterIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String COVERAGE = "/api/v1/coverage";
    private static final String STATISTICS = "/api/v1/statistics";

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    @Test
    void the_register_is_laid_out_by_theme_and_territory_and_drilled_into() {
        tell(1, initiative("mobile police unit", 2180, "border-control", ACTIVE, "300", "RS-24-presevo", "AL"));
        tell(1, initiative("camera park", 2180, "migrant-smuggling", CONCEPT, null, "RS"));
        tell(1, initiative("study of fences", 2180, "border-control", CANCELLED, "999", "RS"));
        String days = "from=2180-01-01&to=2180-12-31";

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(RUNNING.api().get(COVERAGE + "?" + days)).hasStatus(200)
                .has("/totals/initiatives", 2));
        Answer top = RUNNING.api().get(COVERAGE + "?rows=theme&columns=territory&" + days);
        Answer inside = RUNNING.api().get(COVERAGE + "?rowsUnder=border-management&columnsUnder=RS&" + days);

        assertThat(top).has("/cells/1/row", "border-management").has("/cells/1/column", "RS")
                .has("/cells/1/initiatives", 2).has("/cells/1/statuses", "{\"CONCEPT\":1,\"ACTIVE\":1}")
                .has("/cells/1/needs", 1).has("/cells/1/supply", 1)
                .has("/cells/1/budgets", "[{\"amount\":150,\"currency\":\"EUR\"}]")
                .has("/columns/1/labels/sq", "Serbia")
                .has("/totals/budgets/0/amount", 300).has("/elsewhere/initiatives", 0);
        assertThat(top.body().path("cells").size()).isEqualTo(2);
        assertThat(inside).has("/cells/0/row", "border-control").has("/cells/0/column", "RS-24")
                .has("/cells/0/budgets/0/amount", 150).has("/cells/1/row", "migrant-smuggling")
                .has("/cells/1/column", "RS");
    }

    @Test
    void gaps_are_listed_worst_first_page_by_page() {
        tell(1, initiative("reception centre", 2182, "asylum", CONCEPT, null, "HR"));
        tell(1, initiative("legal clinic", 2182, "asylum", CONCEPT, null, "SI"));
        tell(1, initiative("interpreters", 2182, "asylum", ACTIVE, null, "SI"));
        tell(1, initiative("counselling", 2182, "asylum", CONCEPT, null, "HU"));
        tell(1, initiative("leaflets", 2182, "asylum", CONCEPT, null, "HU"));
        String gaps = COVERAGE + "/gaps?from=2182-01-01&to=2182-12-31&limit=2";
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                RUNNING.api().get(COVERAGE + "?from=2182-01-01&to=2182-12-31")).has("/totals/initiatives", 5));

        Answer first = RUNNING.api().get(gaps);
        Answer second = RUNNING.api().get(first.header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1"));

        assertThat(first).has("/items/0/column/code", "HU").has("/items/0/needs", 2).has("/items/0/supply", 0)
                .has("/items/0/row/labels/en", "Asylum and international protection").has("/items/1/column/code", "HR");
        assertThat(second).has("/items/0/column/code", "SI").has("/items/0/supply", 1);
        assertThat(second.body().has("next")).isFalse();
        assertThat(RUNNING.api().get(gaps + "&rows=targetGroup&cursor=" + first.body().path("next").asString()))
                .isProblem(400).hasFaultsExactlyAt("/cursor");
    }

    @Test
    void overlaps_are_counted_from_their_detection_to_their_settlement() {
        UUID one = tell(1, initiative("vocational courses Edirne", 2184, "labour-mobility", ACTIVE, "70", "TR"));
        tell(1, initiative("vocational courses Edirne", 2184, "labour-mobility", ACTIVE, "50", "TR"));
        String ofTurkey = STATISTICS + "?territory=TR&theme=legal-migration";
        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(RUNNING.api().get(ofTurkey)).hasStatus(200).has("/found", 1).has(
                        "/budgetsInvolved/0/amount",
                        120));

        assertThat(RUNNING.api().get(ofTurkey)).has("/open", 1).has("/settled", 0).has("/withdrawn", 0)
                .has("/budgetsAtStake", "[{\"amount\":50,\"currency\":\"EUR\"}]");
        assertThat(RUNNING.api().get(ofTurkey).body().has("medianDaysToSettle")).isFalse();
        assertThat(RUNNING.api().get(ofTurkey + "&to=2020-01-01")).has("/found", 0).has("/budgetsInvolved", "[]");
        assertThat(RUNNING.api().get(ofTurkey + "&from=2020-01-01")).has("/found", 1);

        JsonNode overlap = RUNNING.api().get("/api/v1/overlaps?subject=" + one).body().at("/items/0");
        assertThat(RUNNING.api().post("/api/v1/overlaps/%s/resolution".formatted(overlap.path("id").asString()),
                "{\"outcome\": \"COORDINATED\"}")).hasStatus(200);

        assertThat(RUNNING.api().get(ofTurkey)).has("/open", 0).has("/settled", 1).has("/outcomes/COORDINATED", 1)
                .has("/outcomes/MERGED", 0).has("/medianDaysToSettle", "0.0").has("/budgetsAtStake", "[]")
                .has("/standing/" + overlap.path("level").asString(), 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"coverage?rows=theme&columns=theme | /columns",
            "coverage?columns=theme | /columns", "coverage?rows=organisation&columns= | /rows, /columns",
            "coverage?rowsUnder=RS&columnsUnder=return | /rowsUnder, /columnsUnder",
            "coverage?rowsUnder=none&from=2026-02-01&to=2026-01-31 | /rowsUnder, /to",
            "coverage?from=soon&to=2026-02-30 | /from, /to", "coverage/gaps?limit=0&from=x | /limit, /from",
            "coverage/gaps?cursor=x | /cursor", "coverage/gaps?sort=needs | /sort",
            "statistics?theme=none&territory=ZZ&from=2026-02-01&to=2026-01-31 | /theme, /territory, /to",
            "statistics?from=x&to=y | /from, /to",
            "statistics?from=-999999999-01-01&to=%2B999999999-12-31 | /from, /to"})
    void what_cannot_be_asked_is_refused_with_each_place(String query, String pointers) {
        assertThat(RUNNING.api().get("/api/v1/" + query)).isProblem(400).hasFaultsExactlyAt(pointers.split(", "));
    }

    @Test
    void days_beyond_all_periods_leave_nothing() {
        assertThat(RUNNING.api().get(COVERAGE + "?from=%2B999999999-12-31")).hasStatus(200).has("/cells", "[]");
    }

    @Test
    void the_document_of_the_api_tells_what_can_be_asked_and_how_it_is_counted() {
        JsonNode paths = RUNNING.api().get("/v3/api-docs").body().path("paths");
        JsonNode coverage = paths.path(COVERAGE).path("get");

        assertThat(coverage.path("parameters").findValuesAsString("name")).containsExactlyInAnyOrder("rows", "columns",
                "rowsUnder", "columnsUnder", "from", "to");
        assertThat(coverage.path("parameters").findParents("enum").getFirst().path("enum").toString())
                .isEqualTo("[\"theme\",\"territory\",\"targetGroup\",\"activityType\"]");
        assertThat(coverage.path("description").asString()).contains("even parts");
        assertThat(paths.path(COVERAGE + "/gaps").path("get").path("parameters").findValuesAsString("$ref"))
                .contains("#/components/parameters/Limit", "#/components/parameters/Cursor");
        assertThat(paths.path(STATISTICS).path("get").path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("from", "to", "theme", "territory");
    }

    private static UUID tell(long sequence, InitiativeState state) {
        RUNNING.register().tell(state, sequence);
        return state.id();
    }

    private static InitiativeState initiative(String title, int year, String theme, InitiativeStatus status,
            @Nullable String euros, String... territories) {
        return new InitiativeState(UUID.randomUUID(), LocalizedText.of("en", title), null, null, UUID.randomUUID(),
                List.of(), List.of(theme), List.of(territories).stream().map(Territory::new).toList(), List.of(),
                List.of("workshop"), new Period(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30)),
                euros == null ? null : new Money(new BigDecimal(euros), "EUR"), List.of(), status, null,
                Visibility.PUBLIC, List.of(), List.of(), NOON, NOON);
    }
}
