package org.sinergija.projects.hxl.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;

/// A text of an activity in all its languages, as the first row has it that has one.
public final class Texts {
    private static final String LANGUAGE_NOT_TOLD = "";

    private final Predicate<Tag> columns;
    private final int longest;
    private final UnaryOperator<String> form;
    private final Warnings warnings;
    private final Map<String, String> byLanguage = new LinkedHashMap<>();

    private Texts(Predicate<Tag> columns, int longest, UnaryOperator<String> form, Warnings warnings) {
        this.columns = columns;
        this.longest = longest;
        this.form = form;
        this.warnings = warnings;
    }

    public static Texts onOneLine(Predicate<Tag> columns, int longest, Warnings warnings) {
        return new Texts(columns, longest, CellText::onOneLine, warnings);
    }

    public static Texts inLines(Predicate<Tag> columns, int longest, Warnings warnings) {
        return new Texts(columns, longest, UnaryOperator.identity(), warnings);
    }

    public void add(Row row) {
        row.cells(columns).forEach(cell -> add(row.number(), cell));
    }

    /// @param country where the activity is; empty if that is not known
    public Optional<LocalizedText> localized(String country) {
        Map<String, String> localized = new TreeMap<>(byLanguage);
        String plain = localized.remove(LANGUAGE_NOT_TOLD);
        if (plain != null) {
            localized.putIfAbsent(TextLanguage.of(plain, country), plain);
        }
        return localized.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(localized));
    }

    private void add(int row, Cell cell) {
        String text = form.apply(cell.text());
        String shortened = CellText.shortened(text, longest);
        String language = TextLanguage.of(cell.tag()).orElse(LANGUAGE_NOT_TOLD);
        String kept = byLanguage.putIfAbsent(language, shortened);
        if (kept == null && !shortened.equals(text)) {
            warnings.add(row, cell.tag(),
                    "The text has more than %,d characters; the rest is left out.".formatted(longest),
                    "Shorten it.");
        } else if (kept != null && !kept.equals(shortened)) {
            warnings.add(row, cell.tag(),
                    "The rows of this activity say different things; that of the first is kept: %s"
                            .formatted(CellText.quoted(kept)),
                    "Say the same in all, or give what is another activity another #activity+id.");
        }
    }
}
