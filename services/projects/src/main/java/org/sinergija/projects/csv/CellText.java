package org.sinergija.projects.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sinergija.starter.text.Folding;
import org.sinergija.starter.text.Formulas;

/// Text as cells hold it, with what spreadsheets and people put around it when they write.
public final class CellText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /// Bounded, so that no text makes it slow.
    private static final Pattern E_MAIL = Pattern.compile("[\\w.%+-]{1,64}@(?:[\\w-]{1,63}\\.){1,8}[a-zA-Z]{2,24}");
    private static final String LEFT_OUT = "[…]";
    private static final Set<String> NOTHING = Set.of("", "-", "--", "–", "—", "n/a", "#n/a", "#ref!", "#value!",
            "#name?",
            "null", "nan", "n.a.");
    private static final int LONGEST_NOTHING = 7;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("[|;]");

    private CellText() {}

    /// Without what nobody sees, and without e-mail addresses; empty where the cell says that there is nothing.
    public static String of(String cell) {
        String safe = Formulas.restored(cell);
        String text = safe.chars().anyMatch(CellText::isUnusual) ? plain(safe) : safe.strip();
        if (text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return "";
        }
        return text.indexOf('@') < 0 ? text : E_MAIL.matcher(text).replaceAll(LEFT_OUT);
    }

    /// Words in letters that no script, case or accent tells apart, one space between them.
    public static String key(String text) {
        return NO_WORD.matcher(Folding.key(text)).replaceAll(" ").strip();
    }

    public static String onOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /// At most so many characters, an ellipsis at the end of what was longer.
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /// In quotes, short enough for a message.
    public static String quoted(String text) {
        return "\"%s\"".formatted(shortened(onOneLine(text), 80));
    }

    /// The values of a cell that holds several, an empty one where nothing stands between two bars.
    public static List<String> several(String text) {
        return Arrays.stream(BETWEEN.split(text, -1)).map(String::strip).toList();
    }

    public static String joined(Stream<String> values) {
        return String.join("|", values.map(value -> BETWEEN.matcher(value).replaceAll("/")).toList());
    }

    private static boolean isUnusual(int character) {
        return character < ' ' || character >= 0x7F;
    }

    private static String plain(String text) {
        return UNWANTED.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("").strip();
    }
}
