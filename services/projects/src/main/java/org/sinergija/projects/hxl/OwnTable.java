package org.sinergija.projects.hxl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.Meaning;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.hxl.field.Fields;
import org.sinergija.projects.hxl.field.Organisations;
import org.sinergija.projects.hxl.field.Places;
import org.sinergija.projects.hxl.table.ColumnFormats;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;

/// A table that we exported, perhaps corrected since. Our codes in it count, and the words beside them are for people.
final class OwnTable implements Dialect {
    private static final int LONGEST_IDENTITY = 200;
    private static final int LONGEST_SCHEME = 50;

    @Override
    public Row whole(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        row.text(OwnColumns.REST).ifPresent(rest -> cells.addAll(CellsAsJson.rest(rest)));
        return new Row(row.number(), cells, row.surplus());
    }

    /// A row that somebody added without an identifier is read as one of another's table.
    @Override
    public ExternalId identity(Row row, Organisations organisations, ColumnFormats formats) {
        return row.text(OwnColumns.ID).map(id -> new ExternalId(CellText.shortened(row.text(OwnColumns.SCHEME).orElse(
                OthersTable.SCHEME), LONGEST_SCHEME), CellText.shortened(id, LONGEST_IDENTITY))).orElseGet(
                        () -> new OthersTable().identity(row, organisations, formats));
    }

    @Override
    public Meaning meaning(Row row) {
        return new Meaning(codes(row, OwnColumns.THEMES, CodeList.THEMES), codes(row, OwnColumns.TARGET_GROUPS,
                CodeList.TARGET_GROUPS), codes(row, OwnColumns.ACTIVITY_TYPES, CodeList.ACTIVITY_TYPES));
    }

    @Override
    public Set<String> unknownSectors(Row row) {
        Set<String> unknown = new TreeSet<>(row.text(OwnColumns.THEMES).map(CellText::several).orElse(List.of()));
        unknown.removeIf(code -> code.isEmpty() || CodeList.THEMES.contains(code));
        return unknown;
    }

    @Override
    public Places places(Row row) {
        return Places.of(new Row(row.number(), row.cells(OwnColumns.TERRITORY::equals).toList(), 0));
    }

    @Override
    public String wording(Cell cell) {
        return cell.tag().has("v_sinergija") ? "" : CellText.onOneLine(cell.text());
    }

    @Override
    public List<ExternalId> otherIds(Row row) {
        return row.text(OwnColumns.OTHER_IDS).map(OwnColumns::ids).orElse(List.of());
    }

    @Override
    public List<ReportedRelation> relations(Row row) {
        return row.text(OwnColumns.RELATED).map(OwnColumns::relations).orElse(List.of());
    }

    @Override
    public List<Cell> kept(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.tag().equals(OwnColumns.TERRITORY) || OwnColumns.KEPT.containsValue(
                        cell.tag()) || (CellsAsJson.isOfRest(cell) && !Fields.haveAPlaceFor(cell.tag())))
                .toList();
    }

    private static Set<String> codes(Row row, Tag tag, CodeList list) {
        Set<String> codes = new LinkedHashSet<>(row.text(tag).map(CellText::several).orElse(List.of()));
        codes.removeIf(code -> !list.contains(code));
        return codes;
    }
}
