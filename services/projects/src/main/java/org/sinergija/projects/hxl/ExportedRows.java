package org.sinergija.projects.hxl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Output;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.hxl.field.Fields;
import org.sinergija.projects.hxl.field.Places;
import org.sinergija.projects.hxl.field.TextLanguage;
import org.sinergija.projects.hxl.table.Column;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;

/// An initiative as rows: one for each territory, or one for each row that it came from, so that these get back what they held.
final class ExportedRows {
    private static final String OWN_SCHEME = "SINERGIJA";

    private final InitiativeState state;
    private final @Nullable Original original;
    private final Function<UUID, ReportedOrganisation> organisations;
    private final Function<UUID, Optional<ExternalId>> activities;
    private final Map<Tag, String> same = new HashMap<>();
    private final List<Cell> otherLanguages = new ArrayList<>();

    ExportedRows(ExportedInitiative initiative) {
        this.state = initiative.state();
        this.original = initiative.original();
        this.organisations = initiative.organisations();
        this.activities = initiative.activities();
    }

    /// Texts by column.
    List<Map<Tag, String>> all() {
        identify();
        addTexts(ExportColumns.TITLE, state.title());
        addTexts(ExportColumns.SUMMARY, state.summary());
        addTexts(ExportColumns.OBJECTIVES, state.objectives());
        addOrganisations();
        addCodes(OwnColumns.THEMES, ExportColumns.THEME_NAMES, state.themes(), CodeList.THEMES);
        addCodes(OwnColumns.TARGET_GROUPS, ExportColumns.TARGET_GROUP_NAMES, state.targetGroups(),
                CodeList.TARGET_GROUPS);
        addCodes(OwnColumns.ACTIVITY_TYPES, ExportColumns.ACTIVITY_TYPE_NAMES, state.activityTypes(),
                CodeList.ACTIVITY_TYPES);
        addTerms();
        Map<Optional<Territory>, List<Row>> kept = keptByTerritory();
        List<Map<Tag, String>> rows = new ArrayList<>();
        state.territories()
                .forEach(each -> kept.getOrDefault(Optional.of(each), List.of(new Row(0, List.of(), 0))).forEach(
                        row -> rows.add(row(each, row))));
        kept.getOrDefault(Optional.<Territory>empty(), List.of()).forEach(row -> rows.add(row(null, row)));
        return rows.isEmpty() ? List.of(row(null, new Row(0, List.of(), 0))) : rows;
    }

    private void identify() {
        List<ExternalId> ids = state.externalIds();
        ExternalId id = ids.stream().filter(each -> each.scheme().equals(OthersTable.SCHEME)).findFirst().or(() -> ids
                .stream().findFirst()).or(() -> activities.apply(state.id()))
                .orElseGet(() -> new ExternalId(OWN_SCHEME, state
                        .id().toString()));
        same.put(OwnColumns.SCHEME, id.scheme());
        same.put(OwnColumns.ID, id.value());
        same.put(OwnColumns.OTHER_IDS, OwnColumns.written(ids.stream().filter(each -> !each.equals(id))));
        same.put(
                OwnColumns.RELATED, OwnColumns.writtenRelations(state.related().stream()
                        .flatMap(related -> activities.apply(
                                related.initiative()).map(other -> new ReportedRelation(related.relation(), other))
                                .stream())));
    }

    private void addTexts(Tag tag, @Nullable LocalizedText text) {
        if (text != null) {
            text.byLanguage().forEach((language, words) -> {
                Tag column = tag.with(TextLanguage.attribute(language));
                if (ExportColumns.ALL.containsKey(column)) {
                    same.put(column, words);
                } else {
                    otherLanguages.add(new Cell(new Column(0, column, 0, null), words));
                }
            });
        }
    }

    private void addOrganisations() {
        addOrganisations(ExportColumns.LEAD, List.of(organisations.apply(state.lead())));
        for (ParticipantRole role : ParticipantRole.values()) {
            addOrganisations(ExportColumns.of(role),
                    state.participants().stream().filter(each -> each.role() == role).map(
                            each -> organisations.apply(each.organisation())).toList());
        }
    }

    private void addOrganisations(Tag tag, List<ReportedOrganisation> all) {
        same.put(tag.with("name"), listed(all, ExportedRows::name));
        same.put(tag.with("acronym"), listed(all, ReportedOrganisation::acronym));
        same.put(tag.with("id"), listed(all, ReportedOrganisation::reference));
        same.put(tag.with("type"), listed(all, each -> each.type() == null ? null : each.type().name()));
        same.put(tag.with("country"), listed(all, ReportedOrganisation::country));
    }

    private static String listed(List<ReportedOrganisation> all,
            Function<ReportedOrganisation, @Nullable String> detail) {
        List<String> details = all.stream().map(each -> Optional.ofNullable(detail.apply(each)).orElse("")).toList();
        return details.stream().allMatch(String::isEmpty) ? "" : CellText.joined(details.stream());
    }

    private static @Nullable String name(ReportedOrganisation organisation) {
        return organisation.name() == null ? null : Labels.english(organisation.name().byLanguage());
    }

    private void addCodes(Tag codes, Tag names, List<String> values, CodeList list) {
        same.put(codes, CellText.joined(values.stream()));
        same.put(names, CellText.joined(values.stream().map(code -> Labels.label(list, code))));
    }

    private void addTerms() {
        same.put(ExportColumns.STATUS, state.status().name());
        if (state.period() != null) {
            same.put(ExportColumns.START, state.period().start().toString());
            same.put(ExportColumns.END, state.period().end() == null ? "" : state.period().end().toString());
        }
        if (state.budget() != null) {
            same.put(ExportColumns.AMOUNT, state.budget().amount().toPlainString());
            same.put(ExportColumns.CURRENCY, state.budget().currency());
        }
        same.put(ExportColumns.OUTPUTS, CellText.joined(state.outputs().stream().map(Output::title).map(
                title -> CellText.onOneLine(Labels.english(title.byLanguage())))));
    }

    /// Rows whose territory the initiative no longer has are none of its rows any more.
    private Map<Optional<Territory>, List<Row>> keptByTerritory() {
        Map<Optional<Territory>, List<Row>> kept = new LinkedHashMap<>();
        if (original != null && original.format() == Original.Format.HXL) {
            for (Row row : CellsAsJson.rows(original)) {
                List<Territory> places = List.copyOf(places(row).territories());
                Optional<Territory> place = places.stream().filter(state.territories()::contains).findFirst();
                if (place.isPresent() || places.isEmpty()) {
                    kept.computeIfAbsent(place, _ -> new ArrayList<>()).add(row);
                }
            }
        }
        return kept;
    }

    private static Places places(Row row) {
        return row.text(OwnColumns.TERRITORY).isPresent() ? new OwnTable().places(row) : new OthersTable().places(row);
    }

    private Map<Tag, String> row(@Nullable Territory territory, Row kept) {
        Map<Tag, String> row = new HashMap<>(same);
        if (territory != null) {
            row.putAll(Labels.place(territory.code()));
        }
        List<Cell> rest = new ArrayList<>(otherLanguages);
        List<Cell> cells = kept.cells(tag -> !Fields.haveAPlaceFor(tag) && !tag.equals(OwnColumns.TERRITORY))
                .sorted(Comparator
                        .comparingInt(cell -> cell.column().ordinal()))
                .toList();
        for (Cell cell : cells) {
            if (cell.column().ordinal() > 0 || !OwnColumns.KEPT.containsValue(cell.tag())) {
                rest.add(cell);
            } else {
                row.put(cell.tag(), cell.text());
            }
        }
        row.put(OwnColumns.REST, CellsAsJson.rest(rest));
        return row;
    }
}
