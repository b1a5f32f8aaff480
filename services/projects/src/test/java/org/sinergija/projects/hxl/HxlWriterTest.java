package org.sinergija.projects.hxl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Output;
import org.sinergija.contracts.initiative.OutputKind;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRelation;

import static org.assertj.core.api.Assertions.assertThat;

class HxlWriterTest {
    private static final UUID INITIATIVE = new UUID(0, 1);
    private static final UUID PARENT = new UUID(0, 2);
    private static final UUID IOM = new UUID(0, 3);
    private static final UUID EU = new UUID(0, 4);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final ReportedOrganisation LEAD = new ReportedOrganisation("XM-DAC-47066", LocalizedText.of("en",
            "International Organization for Migration"), "IOM", OrganisationType.INTERNATIONAL_ORGANISATION, "CH");
    private static final ReportedOrganisation DONOR = new ReportedOrganisation(null, LocalizedText.of("en",
            "European Union"), null, null, null);

    @Test
    void the_own_reader_takes_back_what_was_written() {
        InitiativeState state = state(LocalizedText.of("en", "Shelter"),
                List.of(new Territory("RS-24-presevo"), new Territory(
                        "MK-703")),
                List.of(new ExternalId("IATI", "XM-DAC-47066-RS.1"), new ExternalId("other: one", "a|b %")));

        ReportedActivity back = Table.of(written(state, null)).activity();

        assertThat(back.identifier()).isEqualTo(state.externalIds().getFirst());
        assertThat(back.externalIds()).containsExactly(state.externalIds().getLast());
        assertThat(back.title()).isEqualTo(state.title());
        assertThat(back.summary()).isEqualTo(state.summary());
        assertThat(back.objectives()).isEqualTo(state.objectives());
        assertThat(back.lead()).isEqualTo(LEAD);
        assertThat(back.participants()).containsExactly(new ReportedParticipant(DONOR,
                ParticipantRole.FUNDING),
                new ReportedParticipant(LEAD, ParticipantRole.IMPLEMENTING));
        assertThat(back.themes()).isEqualTo(state.themes());
        assertThat(back.territories()).isEqualTo(state.territories());
        assertThat(back.targetGroups()).isEqualTo(state.targetGroups());
        assertThat(back.activityTypes()).isEqualTo(state.activityTypes());
        assertThat(back.period()).isEqualTo(state.period());
        assertThat(back.budget()).isEqualTo(state.budget());
        assertThat(back.status()).isEqualTo(state.status());
        assertThat(back.related())
                .containsExactly(new ReportedRelation(Relation.PARENT, new ExternalId("IATI", "parent")));
    }

    @Test
    void texts_of_every_language_come_back() {
        LocalizedText title = new LocalizedText(
                Map.of("en", "Aid", "sr-Cyrl", "Помоћ", "fr", "Aide", "pt-BR", "Ajuda"));

        assertThat(Table.of(written(state(title, List.of(), List.of()), null)).activity().title()).isEqualTo(title);
    }

    @Test
    void there_is_a_row_for_each_territory_that_any_csv_reader_reads() {
        byte[] csv = written(
                state(LocalizedText.of("en", "Aid, \"first\"\nand more"), List.of(new Territory("RS-24-presevo"),
                        new Territory("AL")), List.of()),
                null);

        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new StringReader(new String(csv,
                StandardCharsets.UTF_8))).stream().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getField("Title (en)")).isEqualTo("#activity+name+i_en");
        assertThat(rows.get(1).getField("Municipality")).isEqualTo("Preševo");
        assertThat(rows.get(1).getField("Country code")).isEqualTo("RS");
        assertThat(rows.get(2).getField("Country")).isEqualTo("Albania");
        assertThat(rows).extracting(row -> row.getField("Title (en)")).endsWith("Aid, \"first\"\nand more");
        assertThat(rows.get(2).getField("Budget")).isEqualTo("125000");
    }

    @Test
    void an_initiative_without_identifiers_is_known_by_its_own() {
        assertThat(Table.of(written(state(LocalizedText.of("en", "Aid"), List.of(), List.of()), null)).activity()
                .identifier()).isEqualTo(new ExternalId("SINERGIJA", INITIATIVE.toString()));
    }

    @Test
    void a_row_that_somebody_added_to_an_export_is_a_new_activity() {
        Table table = Table.of("#meta+id+scheme,#activity+id,#org,#activity+name,#sector+code+v_sinergija+list,#sector",
                "IATI,XM-1,IOM,Aid,asylum|narnia,WASH", ",,IOM,Help,,WASH");

        assertThat(table.activities()).map(ReportedActivity::identifier).containsExactly(new ExternalId("IATI", "XM-1"),
                new ExternalId("3W", "iom:help"));
        assertThat(table.activities()).map(ReportedActivity::themes).containsExactly(List.of("asylum"), List.of());
        assertThat(table.warnings()).containsExactly("The sector \"narnia\" is none of our themes.");
    }

    @Test
    void what_would_be_a_formula_is_defused_and_comes_back() {
        LocalizedText title = LocalizedText.of("en", "=HYPERLINK(\"http://example.org\")");
        byte[] csv = written(state(title, List.of(), List.of()), null);

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("\"'=HYPERLINK(").doesNotContain("\"=");
        assertThat(Table.of(csv).activity().title()).isEqualTo(title);
    }

    @Test
    void columns_that_the_register_has_no_place_for_are_given_back_with_their_rows() {
        ReportedActivity first = Table.of("#org,#activity,#sector,#adm2,#loc,#targeted+f,#access,#contact+name",
                "IOM,Aid,Shelter,Preševo,Centre,40,good,Ana", "IOM,Aid,Shelter,Preševo,Square,50,bad,Ana",
                "IOM,Aid,Shelter,Šid,Station,60,,Ana").activity();
        InitiativeState state = state(first.title(), first.territories(), List.of(first.identifier()));

        byte[] csv = written(state, first.original());
        ReportedActivity back = Table.of(csv).activity();

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("\"40\"", "\"50\"", "\"60\"",
                "{\"\"#sector\"\":[\"\"Shelter\"\"],\"\"#adm2\"\":[\"\"Preševo\"\"],\"\"#loc\"\":[\"\"Square\"\"],\"\"#access\"\":[\"\"bad\"\"]}")
                .doesNotContain("Ana");
        assertThat(back.territories()).isEqualTo(first.territories());
        assertThat(back.themes()).isEqualTo(state.themes());
        assertThat(written(state, back.original())).isEqualTo(csv);
    }

    @Test
    void two_columns_of_one_tag_are_given_back_both_time_after_time() {
        ReportedActivity first = Table.of("#org,#activity,#targeted+f,#targeted+f", "IOM,Aid,40,50").activity();
        InitiativeState state = state(first.title(), List.of(), List.of(first.identifier()));

        byte[] csv = written(state, first.original());
        ReportedActivity back = Table.of(csv).activity();

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("\"40\"", "{\"\"#targeted+f\"\":[\"\"50\"\"]}");
        assertThat(written(state, back.original())).isEqualTo(csv);
    }

    @Test
    void rows_of_a_territory_that_the_initiative_no_longer_has_stay_away() {
        ReportedActivity first = Table.of("#org,#activity,#adm2,#reached", "IOM,Aid,Preševo,40", "IOM,Aid,Šid,60")
                .activity();

        String csv = new String(
                written(state(first.title(), List.of(new Territory("RS-07-sid")), List.of(first.identifier())),
                        first.original()),
                StandardCharsets.UTF_8);

        assertThat(csv).contains("\"60\"").doesNotContain("\"40\"");
        assertThat(CsvReader.builder().ofCsvRecord(csv).stream()).hasSize(3);
    }

    private static InitiativeState state(LocalizedText title, List<Territory> territories, List<ExternalId> ids) {
        return new InitiativeState(INITIATIVE, title, LocalizedText.of("en", "Beds and meals.\nFor all who come."),
                LocalizedText.of("sr-Latn", "Smeštaj"), IOM, List.of(new Participant(EU, ParticipantRole.FUNDING),
                        new Participant(IOM, ParticipantRole.IMPLEMENTING)),
                List.of("reception", "asylum"), territories, List
                        .of("refugees"),
                List.of("training", "equipment"), new Period(LocalDate.of(2025, 3, 1), null),
                new Money(new BigDecimal("125000.00"), "EUR"), List.of(new RelatedInitiative(Relation.PARENT, PARENT)),
                InitiativeStatus.ACTIVE, null, Visibility.PUBLIC, ids,
                List.of(new Output(OutputKind.EQUIPMENT, LocalizedText.of(
                        "en", "Laptops"), null, null, null, 12)),
                NOON, NOON);
    }

    private static byte[] written(InitiativeState state, @Nullable Original original) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HxlWriter writer = new HxlWriter(bytes)) {
            writer.write(new ExportedInitiative(state, original, false, id -> id.equals(IOM) ? LEAD : DONOR,
                    id -> id.equals(PARENT)
                            ? Optional.of(
                                    new ExternalId("IATI", "parent"))
                            : Optional.empty()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
