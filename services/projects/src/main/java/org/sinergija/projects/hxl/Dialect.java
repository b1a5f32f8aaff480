package org.sinergija.projects.hxl;

import java.util.List;
import java.util.Set;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.Meaning;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.hxl.field.Organisations;
import org.sinergija.projects.hxl.field.Places;
import org.sinergija.projects.hxl.table.ColumnFormats;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;

/// How the rows of a table say which activity they tell of, and what our codes are for what they say.
interface Dialect {

    /// The row with all that it says, also that which stands in no column of its own.
    Row whole(Row row);

    ExternalId identity(Row row, Organisations organisations, ColumnFormats formats);

    Meaning meaning(Row row);

    /// Sectors that mean nothing in our code lists.
    Set<String> unknownSectors(Row row);

    Places places(Row row);

    /// What a cell says in words; empty if it says nothing.
    String wording(Cell cell);

    List<ExternalId> otherIds(Row row);

    List<ReportedRelation> relations(Row row);

    /// What is kept of a row for an export.
    List<Cell> kept(Row row);
}
