package org.sinergija.starter.text;

import java.util.regex.Pattern;

/// Text in cells that a spreadsheet would take for a formula, and run.
public final class Formulas {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,]*");

    private Formulas() {}

    /// So that no spreadsheet calculates it; [#restored] takes that back. A number stays one.
    public static String defused(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    public static String restored(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
