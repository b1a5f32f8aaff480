package org.sinergija.projects.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers that people and spreadsheets write: `1.234,56`, `1,234.56`, `1 234,56`, `EUR 12'000`.
public final class Numbers {
    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}'’]|\\p{Sc}|(?i:[a-z]{3})");
    private static final Pattern FORM = Pattern.compile("([-+]?)(\\d{1,18}(?:([.,])\\d{1,18})?(?:[.,]\\d{1,18}){0,5})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*");
    private static final int LONGEST = 60;

    private Numbers() {}

    /// What stands before the decimals in a column.
    public enum Mark {
        COMMA, POINT, UNKNOWN
    }

    public static Optional<BigDecimal> in(String text, Mark mark) {
        Optional<Matcher> form = form(text);
        return form.map(parts -> {
            String digits = parts.group(2);
            Mark decimal = markIn(digits);
            if (decimal == Mark.UNKNOWN) {
                decimal = mark;
            }
            String plain = switch (decimal) {
                case COMMA -> digits.replace(".", "").replace(',', '.');
                case POINT -> digits.replace(",", "");
                case UNKNOWN -> digits.replace(",", "").replace(".", "");
            };
            return plain.chars().filter(c -> c == '.').count() > 1
                    ? null
                    : new BigDecimal(parts.group(1).replace("+", "")
                            + plain);
        });
    }

    /// What the number itself tells: `1.234` could be either.
    public static Mark evidenceIn(String text) {
        return form(text).map(parts -> markIn(parts.group(2))).orElse(Mark.UNKNOWN);
    }

    private static Optional<Matcher> form(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(AROUND.matcher(text).replaceAll(""));
        return form.matches() ? Optional.of(form) : Optional.empty();
    }

    private static Mark markIn(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? Mark.COMMA : Mark.POINT;
        }
        Matcher grouped = GROUPED.matcher(digits);
        boolean groups = grouped.matches() && !digits.startsWith("0");
        if (groups && digits.indexOf(grouped.group(1)) != digits.lastIndexOf(grouped.group(1))) {
            return grouped.group(1).equals(",") ? Mark.POINT : Mark.COMMA;
        }
        if (groups || (comma < 0 && point < 0)) {
            return Mark.UNKNOWN;
        }
        return comma >= 0 ? Mark.COMMA : Mark.POINT;
    }
}
