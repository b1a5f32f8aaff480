package org.sinergija.projects.iati.standard;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.Finding.Severity;
import org.sinergija.projects.xml.Element;

/// What there is to tell of one record: all errors, the first of many warnings.
public final class Findings {
    private static final int MOST_WARNINGS = 50;
    private static final int LONGEST_QUOTE = 80;

    private final List<Finding> found = new ArrayList<>();
    private final int line;
    private int warnings;

    /// @param line where the record begins
    public Findings(int line) {
        this.line = line;
    }

    public void warn(Element at, @Nullable String place, String message, String advice) {
        warnings++;
        if (warnings <= MOST_WARNINGS) {
            found.add(Finding.warning(at.line(), place, message, advice));
        }
    }

    public void refuse(@Nullable String place, String message, String advice) {
        found.add(Finding.error(line, place, message, advice));
    }

    public boolean refused() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        if (warnings > MOST_WARNINGS) {
            all.add(Finding.warning(line, null, "%d more warnings of this activity are not shown."
                    .formatted(warnings - MOST_WARNINGS), "Correct the ones above first."));
        }
        return all;
    }

    /// A value in quotes, short enough for a message.
    public static String quoted(String value) {
        String start = shortened(value.strip(), 4 * LONGEST_QUOTE);
        return "\"%s\"".formatted(shortened(start.replaceAll("\\s+", " "), LONGEST_QUOTE));
    }

    /// At most so many characters, the last of them an ellipsis if there were more.
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
