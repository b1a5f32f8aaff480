package org.sinergija.projects.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.InitiativeRegistered;
import org.sinergija.contracts.initiative.InitiativeRevised;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.InitiativeStatusChanged;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.fault.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sinergija.contracts.initiative.InitiativeStatus.ACTIVE;
import static org.sinergija.contracts.initiative.InitiativeStatus.CANCELLED;
import static org.sinergija.contracts.initiative.InitiativeStatus.COMPLETED;
import static org.sinergija.contracts.initiative.InitiativeStatus.CONCEPT;
import static org.sinergija.contracts.initiative.InitiativeStatus.PLANNED;

class InitiativeTest {
    private static final UUID LEAD = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final String ANNA = "anna";
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void a_new_initiative_is_a_concept_that_everybody_may_see() {
        Initiative initiative = Initiative.register(UUID.randomUUID(), called("Border police training", null), ANNA,
                MORNING);

        assertThat(initiative.state().status()).isEqualTo(CONCEPT);
        assertThat(initiative.state().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(initiative.version()).isEqualTo(1);
        assertThat(initiative.unpublished()).containsExactly(new InitiativeRegistered(initiative.state()));
    }

    @Test
    void a_cancelled_initiative_cannot_become_active_again() {
        Initiative initiative = registered(CANCELLED);

        assertThatThrownBy(() -> initiative.moveTo(ACTIVE, "funding found", ANNA, NOON)).isInstanceOf(RuleBroken.class)
                .hasMessage("An initiative that is CANCELLED cannot become ACTIVE.");
        assertThat(initiative.unpublished()).hasSize(1);
        assertThat(initiative.state().status()).isEqualTo(CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({"CONCEPT,PLANNED", "CONCEPT,ACTIVE", "CONCEPT,CANCELLED", "PLANNED,ACTIVE", "PLANNED,CANCELLED",
            "ACTIVE,COMPLETED", "ACTIVE,CANCELLED"})
    void an_initiative_moves_forward_or_is_cancelled(InitiativeStatus from, InitiativeStatus to) {
        Initiative initiative = registered(from);

        initiative.moveTo(to, "as agreed", ANNA, NOON);

        assertThat(initiative.state().status()).isEqualTo(to);
        assertThat(initiative.state().statusReason()).isEqualTo("as agreed");
        assertThat(initiative.state().updatedAt()).isEqualTo(NOON);
        assertThat(initiative.unpublished()).last().isEqualTo(new InitiativeStatusChanged(initiative.state()));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,CONCEPT", "ACTIVE,PLANNED", "COMPLETED,ACTIVE", "COMPLETED,CANCELLED", "CANCELLED,CONCEPT",
            "CONCEPT,COMPLETED", "ACTIVE,ACTIVE"})
    void an_initiative_never_moves_back(InitiativeStatus from, InitiativeStatus to) {
        assertThatThrownBy(() -> registered(from).moveTo(to, "a mistake", ANNA, NOON)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_revision_says_in_the_history_what_was_and_what_is() {
        Initiative initiative = registered(PLANNED);

        initiative.revise(called("Border police course", PLANNED), ANNA, NOON);

        Change last = initiative.history().getLast();
        assertThat(last.at()).isEqualTo(NOON);
        assertThat(last.by()).isEqualTo(ANNA);
        assertThat(last.fields()).containsExactly(new Change.Field("/title/en", "Border police training",
                "Border police course"));
        assertThat(initiative.unpublished()).last().isEqualTo(new InitiativeRevised(initiative.state()));
    }

    @Test
    void the_history_names_just_the_places_that_changed() {
        InitiativeDetails before = new InitiativeDetails(text("en", "Training", "sq", "Trajnim"), null, null, LEAD,
                List.of(), List.of("return"), List.of(new Territory("RS")), List.of(), List.of(),
                new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30)), null, List.of(), null, null, List.of(),
                List.of());
        InitiativeDetails after = new InitiativeDetails(text("en", "Training", "mk", "Обука"), null, null, LEAD,
                List.of(new Participant(LEAD, ParticipantRole.FUNDING)), List.of("return", "asylum"),
                List.of(new Territory("RS")), List.of(), List.of(), new Period(LocalDate.of(2026, 3, 1), null),
                new Money(new BigDecimal("1000.50"), "EUR"), List.of(), null, null, List.of(), List.of());

        assertThat(Change.between(before, after)).containsExactlyInAnyOrder(
                new Change.Field("/title/sq", "Trajnim", null), new Change.Field("/title/mk", null, "Обука"),
                new Change.Field("/participants", null,
                        "{\"organisation\":\"%s\",\"role\":\"FUNDING\"}".formatted(LEAD)),
                new Change.Field("/themes", "return", "return, asylum"),
                new Change.Field("/period/end", "2026-06-30", null),
                new Change.Field("/budget/amount", null, "1000.5"), new Change.Field("/budget/currency", null, "EUR"));
    }

    @Test
    void a_long_history_lets_go_of_its_oldest_changes_and_keeps_the_newest() {
        Initiative initiative = registered(PLANNED);

        for (int i = 0; i < 15; i++) {
            initiative.revise(called("%d ".formatted(i) + "x".repeat(100_000), null), ANNA, NOON);
        }

        assertThat(initiative.history().getFirst().kind()).isEqualTo(Change.Kind.REVISED);
        assertThat(initiative.history().getLast().fields().getFirst().after()).startsWith("14 ");
        assertThat(initiative.history().stream().mapToInt(Change::length).sum()).isBetween(1_700_000, 2_000_000);
    }

    @Test
    void a_revision_that_changes_nothing_is_no_event() {
        Initiative initiative = registered(PLANNED);

        initiative.revise(called("Border police training", null), ANNA, NOON);

        assertThat(initiative.unpublished()).hasSize(1);
        assertThat(initiative.history()).hasSize(1);
    }

    @Test
    void a_revision_cannot_change_the_status() {
        assertThatThrownBy(() -> registered(PLANNED).revise(called("Border police training", COMPLETED), ANNA, NOON))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("only with a reason");
    }

    private static LocalizedText text(String language, String text, String other, String translated) {
        return new LocalizedText(Map.of(language, text, other, translated));
    }

    private static Initiative registered(InitiativeStatus status) {
        return Initiative.register(UUID.randomUUID(), called("Border police training", status), ANNA, MORNING);
    }

    private static InitiativeDetails called(String title, @Nullable InitiativeStatus status) {
        return new InitiativeDetails(LocalizedText.of("en", title), null, null,
                LEAD, List.of(), List.of("border-control"),
                List.of(),
                List.of(), List.of(), null, null, List.of(), status, null, List.of(), List.of());
    }
}
