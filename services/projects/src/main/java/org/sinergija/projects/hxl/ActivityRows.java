package org.sinergija.projects.hxl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.Meaning;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.hxl.field.AtMost;
import org.sinergija.projects.hxl.field.Budget;
import org.sinergija.projects.hxl.field.Dates;
import org.sinergija.projects.hxl.field.Fields;
import org.sinergija.projects.hxl.field.Organisations;
import org.sinergija.projects.hxl.field.Places;
import org.sinergija.projects.hxl.field.StatusWords;
import org.sinergija.projects.hxl.field.TextLanguage;
import org.sinergija.projects.hxl.field.Texts;
import org.sinergija.projects.hxl.field.Warnings;
import org.sinergija.projects.hxl.table.ColumnFormats;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;

/// The rows of one activity, put together one by one; however many there are, what it holds stays small.
final class ActivityRows {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 5_000;
    private static final int LONGEST_OBJECTIVES = 10_000;
    private static final int MOST_LISTED = 20;

    private final Dialect dialect;
    private final ColumnFormats formats;
    private final Row first;
    private final Organisations organisations;
    private final Warnings warnings = new Warnings();
    private final Texts titles = Texts.onOneLine(Fields.TITLE, LONGEST_TITLE, warnings);
    private final Texts summaries = Texts.inLines(Fields.SUMMARY, LONGEST_SUMMARY, warnings);
    private final Texts objectives = Texts.inLines(Fields.OBJECTIVES, LONGEST_OBJECTIVES, warnings);
    private final AtMost<ReportedParticipant> participants = new AtMost<>(100, "participants", warnings);
    private final AtMost<Territory> territories = new AtMost<>(200, "territories", warnings);
    private final AtMost<String> themes = new AtMost<>(50, "themes", warnings);
    private final AtMost<String> targetGroups = new AtMost<>(50, "target groups", warnings);
    private final AtMost<String> activityTypes = new AtMost<>(50, "activity types", warnings);
    private final AtMost<ExternalId> otherIds = new AtMost<>(19, "identifiers", warnings);
    private final AtMost<ReportedRelation> relations = new AtMost<>(100, "related activities", warnings);
    private final Set<String> unknownPlaces = new LinkedHashSet<>();
    private final KeptRows kept = new KeptRows(warnings);
    private final Dates dates;
    private final Budget budget;
    private @Nullable InitiativeStatus status;

    /// @param first as a whole, see [Dialect#whole]
    ActivityRows(Dialect dialect, ColumnFormats formats, Row first) {
        this.dialect = dialect;
        this.formats = formats;
        this.first = first;
        this.organisations = Organisations.of(first);
        this.dates = new Dates(formats, warnings);
        this.budget = new Budget(formats, warnings);
        add(first);
    }

    void add(Row row) {
        int number = row.number();
        if (row.surplus() > 0) {
            warnings.add(number, null,
                    "Row %d has %d cells beyond the row of tags; they are left out.".formatted(number, row
                            .surplus()),
                    "Put quotes around texts that hold the separator.");
        }
        Stream.of(titles, summaries, objectives).forEach(texts -> texts.add(row));
        participants.add(number, Organisations.of(row).participants());
        Meaning meaning = dialect.meaning(row);
        themes.add(number, meaning.themes());
        targetGroups.add(number, meaning.targetGroups());
        activityTypes.add(number, meaning.activityTypes());
        dialect.unknownSectors(row).forEach(sector -> warnings.add(number, "#sector",
                "The sector %s is none of our themes.".formatted(CellText.quoted(sector)),
                "Write it as in /reference/themes, or add themes by hand."));
        addPlaces(row);
        dates.add(row);
        budget.add(row);
        row.first(Fields.STATUS).ifPresent(cell -> addStatus(number, cell));
        addLinks(row);
        kept.add(number, dialect.kept(row));
    }

    /// @param number of the record
    /// @param ofFile what there is to tell of the whole file
    ReportedRecord record(int number, List<Finding> ofFile) {
        String country = territories.all().stream().findFirst().map(each -> each.code().substring(0, 2)).orElse("");
        ReportedOrganisation lead = organisations.lead();
        if (lead == null) {
            return refused(number, ofFile, Finding.error(first.number(), "#org", "The row names no organisation.",
                    "Fill #org in each row: cells merged in a spreadsheet are empty in all rows but the first."));
        }
        Optional<LocalizedText> title = titles.localized(country).or(() -> otherTitle(lead, country));
        if (title.isEmpty()) {
            return refused(number, ofFile, Finding.error(first.number(), "#activity+name",
                    "The row does not say what is done.", "Fill #activity+name, #description or #sector."));
        }
        noteUnknownPlaces();
        ExternalId identity = dialect.identity(first, organisations, formats);
        ReportedActivity activity = new ReportedActivity(identity, title.get(),
                summaries.localized(country).orElse(null),
                objectives.localized(country).orElse(null), lead, participants.all(), themes.all(), territories.all(),
                targetGroups.all(), activityTypes.all(), dates.period().orElse(null), budget.money().orElse(null),
                status,
                relations.all(), otherIds.all().stream().filter(id -> !id.equals(identity)).toList(), kept.original());
        return new ReportedRecord(number, first.number(), label(title.get()), activity, findings(ofFile));
    }

    private ReportedRecord refused(int number, List<Finding> ofFile, Finding error) {
        String label = first.first(Fields.TITLE.or(Fields.IDENTIFIER).or(Fields.SECTOR)).map(cell -> CellText.shortened(
                CellText.onOneLine(cell.text()), LONGEST_TITLE)).orElse(null);
        return new ReportedRecord(number, first.number(), label, null, Stream.concat(Stream.of(error), findings(ofFile)
                .stream()).toList());
    }

    private List<Finding> findings(List<Finding> ofFile) {
        return Stream.concat(ofFile.stream(), warnings.all(first.number()).stream()).toList();
    }

    /// Of its description or, where it has none, of what is done and by whom.
    private Optional<LocalizedText> otherTitle(ReportedOrganisation lead, String country) {
        Optional<Cell> description = first.first(Fields.SUMMARY);
        String what = first.cells(Fields.SECTOR.or(Fields.WORDING)).map(dialect::wording)
                .filter(text -> !text.isEmpty())
                .distinct().collect(Collectors.joining(", "));
        if (description.isEmpty() && what.isEmpty()) {
            return Optional.empty();
        }
        String text = description.map(cell -> CellText.onOneLine(cell.text())).orElseGet(() -> "%s – %s".formatted(what,
                called(lead)));
        String title = CellText.shortened(text, LONGEST_TITLE);
        warnings.add(first.number(), "#activity+name",
                "The activity has no name; its title is %s.".formatted(CellText.quoted(
                        title)),
                "Name it in #activity+name.");
        return Optional.of(LocalizedText.of(TextLanguage.of(title, country), title));
    }

    private static String called(ReportedOrganisation organisation) {
        return organisation.name() == null
                ? Objects.requireNonNull(organisation.reference())
                : label(organisation.name());
    }

    private static String label(LocalizedText text) {
        return text.byLanguage().getOrDefault(TextLanguage.ENGLISH, text.byLanguage().values().iterator().next());
    }

    private void addPlaces(Row row) {
        Places places = dialect.places(row);
        territories.add(row.number(), places.territories());
        places.unknown().stream().limit(MOST_LISTED - unknownPlaces.size()).forEach(unknownPlaces::add);
        places.contradictions().forEach(contradiction -> warnings.add(row.number(), "#geo",
                "The point lies in %s, which the row names; the names are taken.".formatted(contradiction),
                "Correct #geo+lat and #geo+lon."));
    }

    private void noteUnknownPlaces() {
        if (!unknownPlaces.isEmpty()) {
            String names = unknownPlaces.stream().map(CellText::quoted)
                    .collect(Collectors.joining(", "));
            warnings.add(
                    first.number(), "#adm1", "Places that are not in our list or could be several: %s. %s".formatted(
                            names,
                            territories.all().isEmpty()
                                    ? "The activity has no territory."
                                    : "What encloses them is taken."),
                    "Write them as in /reference/territories, with #country or with codes.");
        }
    }

    private void addStatus(int number, Cell cell) {
        Optional<InitiativeStatus> told = StatusWords.in(cell.text());
        if (told.isEmpty()) {
            warnings.add(number, cell.tag(), "The status %s is not known.".formatted(CellText.quoted(cell.text())),
                    "Write planned, active, completed or cancelled.");
        } else if (status == null) {
            status = told.get();
        } else if (status != told.get()) {
            warnings.add(number, cell.tag(),
                    "The rows of this activity have several statuses; %s of the first is taken."
                            .formatted(status),
                    "Give them one, or different identifiers.");
        }
    }

    private void addLinks(Row row) {
        otherIds.add(row.number(), dialect.otherIds(row));
        relations.add(row.number(), dialect.relations(row));
    }
}
