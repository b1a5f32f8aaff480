package org.sinergija.projects.hxl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.Meaning;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.exchange.Vocabulary;
import org.sinergija.projects.hxl.field.Fields;
import org.sinergija.projects.hxl.field.Organisations;
import org.sinergija.projects.hxl.field.Places;
import org.sinergija.projects.hxl.table.ColumnFormats;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;

/// A table that somebody else made.
final class OthersTable implements Dialect {
    static final String SCHEME = "3W";

    private static final String IATI = "IATI";
    private static final int LONGEST_IDENTITY = 200;
    private static final int DIGEST_BYTES = 8;
    private static final Set<String> YES = Set.of("x", "yes", "y", "true", "da", "po", "si", "oui", "✓", "✔");
    private static final int LONGEST_YES = 5;
    /// Attributes that divide people of any group.
    private static final Set<String> SEX_AND_AGE = Set.of("f", "m", "i", "women", "girls", "men", "boys", "children",
            "youth",
            "adults", "elderly", "adolescents");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9., ]*");
    private static final Pattern ZERO = Pattern.compile("[0., ]*");
    private static final Predicate<Tag> WHAT = Fields.SECTOR.or(tag -> tag.is("activity") && tag.has("type"));

    @Override
    public Row whole(Row row) {
        return row;
    }

    /// What the organisation calls it. Where it calls it nothing, its name and start; where it has no name, what is done and in
    /// which country. Another organisation's activity is another one, however it is called.
    @Override
    public ExternalId identity(Row row, Organisations organisations, ColumnFormats formats) {
        String name = texts(row, Fields.TITLE);
        Optional<Cell> called = row.first(Fields.IDENTIFIER).or(() -> name.isEmpty()
                ? row.first(Fields.ROW_IDENTIFIER)
                : Optional.empty());
        String who = slug(Objects.requireNonNull(organisations.lead()));
        if (called.isPresent()) {
            return identity(Stream.of(who, CellText.onOneLine(called.get().text())));
        }
        String start = row.first(Fields.START)
                .map(cell -> formats.days(cell).map(span -> span.first().toString()).orElse(
                        slug(cell.text())))
                .orElse("");
        String what = texts(row, WHAT);
        return name.isEmpty()
                ? identity(Stream.of(who, what.isEmpty() ? texts(row, Fields.SUMMARY) : what,
                        texts(row, tag -> tag.is("country")), start))
                : identity(Stream.of(who, name, start));
    }

    @Override
    public Meaning meaning(Row row) {
        Meaning done = row.cells(Fields.SECTOR.or(Fields.WORDING)).map(OthersTable::meaning).reduce(Meaning.NONE,
                Meaning::and);
        return row.cells(Fields.PEOPLE).map(OthersTable::meaning)
                .map(people -> new Meaning(Set.of(), people.targetGroups(),
                        Set.of()))
                .reduce(done, Meaning::and);
    }

    @Override
    public Set<String> unknownSectors(Row row) {
        return row.cells(tag -> tag.is("sector", "cluster")).filter(cell -> meaning(cell).isNone()).map(Cell::text)
                .filter(
                        text -> !isMark(text))
                .collect(Collectors.toSet());
    }

    @Override
    public Places places(Row row) {
        return Places.of(row);
    }

    /// Of a mark in a column such as `#sector+wash`, what the column is for.
    @Override
    public String wording(Cell cell) {
        if (!isMark(cell.text())) {
            return CellText.onOneLine(cell.text());
        }
        return isZero(cell.text())
                ? ""
                : cell.tag().attributes().stream().filter(attribute -> !Vocabulary.OWN.of(words(
                        attribute)).isNone()).map(OthersTable::words).collect(Collectors.joining(", "));
    }

    @Override
    public List<ExternalId> otherIds(Row row) {
        return row.cells(Fields.IATI_IDENTIFIER).map(cell -> CellText.onOneLine(cell.text())).filter(
                id -> id.length() <= LONGEST_IDENTITY).map(id -> new ExternalId(IATI, id)).toList();
    }

    @Override
    public List<ReportedRelation> relations(Row row) {
        return List.of();
    }

    @Override
    public List<Cell> kept(Row row) {
        return row.cells();
    }

    /// Of a mark or a number in a column such as `#sector+wash` or `#targeted+refugees`, what the column is for.
    private static Meaning meaning(Cell cell) {
        if (!isMark(cell.text())) {
            return Vocabulary.OWN.of(CellText.onOneLine(cell.text()));
        }
        return isZero(cell.text())
                ? Meaning.NONE
                : cell.tag().attributes().stream().filter(
                        attribute -> !SEX_AND_AGE.contains(attribute))
                        .map(attribute -> Vocabulary.OWN.of(words(attribute))).reduce(
                                Meaning.NONE, Meaning::and);
    }

    private static String words(String attribute) {
        return attribute.replace('_', ' ');
    }

    private static boolean isZero(String text) {
        return ZERO.matcher(text).matches();
    }

    private static boolean isMark(String text) {
        return NUMBER.matcher(text).matches()
                || (text.length() <= LONGEST_YES && (YES.contains(text) || YES.contains(CellText.key(text))));
    }

    private static String texts(Row row, Predicate<Tag> wanted) {
        return row.cells(wanted).map(cell -> slug(isMark(cell.text()) ? cell.tag().toString() : cell.text())).filter(
                text -> !text.isEmpty()).distinct().collect(Collectors.joining(":"));
    }

    private static String slug(ReportedOrganisation organisation) {
        return slug(organisation.name() == null
                ? Objects.requireNonNull(organisation.reference())
                : organisation.name().byLanguage().values().iterator().next());
    }

    private static String slug(String text) {
        return CellText.key(text).replace(' ', '-');
    }

    private static ExternalId identity(Stream<String> parts) {
        String identity = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(":"));
        if (identity.length() <= LONGEST_IDENTITY) {
            return new ExternalId(SCHEME, identity);
        }
        String digest = HexFormat.of().formatHex(sha256(identity), 0, DIGEST_BYTES);
        return new ExternalId(SCHEME, identity.substring(0, LONGEST_IDENTITY - digest.length() - 1) + "~" + digest);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
