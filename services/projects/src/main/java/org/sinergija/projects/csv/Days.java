package org.sinergija.projects.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.text.Folding;

/// Reads the dates that people and spreadsheets write.
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})\\.?");
    private static final Pattern UNORDERED = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.]\\s?(\\d{4})\\.?");
    private static final Pattern QUARTER = Pattern.compile("(?i)Q([1-4])[ /-]?(\\d{4})|(\\d{4})[ /-]?Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\.?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,12})?");
    private static final Pattern TIME = Pattern.compile(
            "(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?\\s?(?:[AP]M|Z)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR_WORD = Pattern.compile("\\d{4}|\\d{2}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,./-]+");
    private static final int LONGEST = 40;
    /// Day 0 of spreadsheets, and the serials that are taken for days: 1954 to 2119.
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final Set<String> FILLERS = Set.of("of", "godine", "god", "g", "de", "del", "viti");
    private static final Map<String, Month> MONTHS = months();

    private Days() {}

    /// What stands first in `3/4/2025`.
    public enum Order {
        DAY_FIRST, MONTH_FIRST, UNKNOWN
    }

    /// The days that a text names: one, or those of a month, a quarter, a year.
    ///
    /// @param guessed whether day and month could be the other way round
    public record Span(LocalDate first, LocalDate last, boolean guessed) {
        private static Span of(YearMonth from, YearMonth to) {
            return new Span(from.atDay(1), to.atEndOfMonth(), false);
        }

        private static Span of(int year, int month, int day) {
            LocalDate date = LocalDate.of(year, month, day);
            return new Span(date, date, false);
        }
    }

    /// Empty if it is no date between 1900 and 2199.
    public static Optional<Span> in(String text, Order order) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return span(TIME.matcher(text.strip()).replaceFirst("").strip(), order)
                    .filter(span -> span.first().getYear() >= 1900 && span.last().getYear() < 2200);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// What the date itself tells: `3/4/2025` could be either.
    public static Order evidenceIn(String text) {
        Matcher parts = UNORDERED.matcher(text.length() > LONGEST ? "" : TIME.matcher(text).replaceFirst("").strip());
        if (!parts.matches() || number(parts, 1) <= 12 == number(parts, 3) <= 12) {
            return Order.UNKNOWN;
        }
        return number(parts, 1) > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static Optional<Span> span(String text, Order order) {
        Matcher parts = ISO.matcher(text);
        if (parts.matches()) {
            return Optional.of(Span.of(number(parts, 1), number(parts, 3), number(parts, 4)));
        }
        parts = DOTTED.matcher(text);
        if (parts.matches()) {
            return Optional.of(Span.of(year(parts.group(3)), number(parts, 2), number(parts, 1)));
        }
        parts = UNORDERED.matcher(text);
        if (parts.matches()) {
            return Optional.of(unordered(number(parts, 1), number(parts, 3), year(parts.group(4)), order));
        }
        return wholes(text).or(() -> serial(text)).or(() -> words(text));
    }

    private static Span unordered(int one, int other, int year, Order order) {
        boolean clear = one > 12 || other > 12 || one == other;
        boolean monthFirst = clear ? other > 12 : order == Order.MONTH_FIRST;
        Span span = monthFirst ? Span.of(year, one, other) : Span.of(year, other, one);
        return new Span(span.first(), span.last(), !clear && order == Order.UNKNOWN);
    }

    private static Optional<Span> wholes(String text) {
        Matcher parts = YEAR_MONTH.matcher(text);
        if (parts.matches()) {
            return Optional.of(month(YearMonth.of(number(parts, 1), number(parts, 2))));
        }
        parts = MONTH_YEAR.matcher(text);
        if (parts.matches()) {
            return Optional.of(month(YearMonth.of(number(parts, 2), number(parts, 1))));
        }
        parts = QUARTER.matcher(text);
        if (parts.matches()) {
            boolean quarterFirst = parts.group(1) != null;
            int quarter = number(parts, quarterFirst ? 1 : 4);
            YearMonth last = YearMonth.of(number(parts, quarterFirst ? 2 : 3), quarter * 3);
            return Optional.of(Span.of(last.minusMonths(2), last));
        }
        parts = YEAR.matcher(text);
        return parts.matches()
                ? Optional.of(Span.of(YearMonth.of(number(parts, 1), 1), YearMonth.of(number(parts, 1), 12)))
                : Optional.empty();
    }

    private static Optional<Span> serial(String text) {
        Matcher parts = SERIAL.matcher(text);
        if (!parts.matches() || number(parts, 1) < FIRST_SERIAL || number(parts, 1) > LAST_SERIAL) {
            return Optional.empty();
        }
        LocalDate day = SERIAL_ZERO.plusDays(number(parts, 1));
        return Optional.of(new Span(day, day, false));
    }

    /// `17 May 2013`, `May 17, 2013`, `mart 2025. godine`
    private static Optional<Span> words(String text) {
        Month month = null;
        String day = null;
        String year = null;
        for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
            String key = Folding.key(word);
            if (month == null && MONTHS.containsKey(key)) {
                month = MONTHS.get(key);
            } else if (day == null && DAY.matcher(key).matches()) {
                day = key;
            } else if (year == null && YEAR_WORD.matcher(key).matches()) {
                year = key;
            } else if (!FILLERS.contains(key)) {
                return Optional.empty();
            }
        }
        return month == null ? Optional.empty() : named(month, day, year);
    }

    /// @param day or the year, if there is no other number
    private static Optional<Span> named(Month month, @Nullable String day, @Nullable String year) {
        if (year != null && day != null) {
            return Optional.of(Span.of(year(year), month.getValue(), Integer.parseInt(day.replaceAll("\\D", ""))));
        }
        String only = year == null ? day : year;
        return only != null && YEAR_WORD.matcher(only).matches()
                ? Optional.of(month(YearMonth.of(year(only), month)))
                : Optional.empty();
    }

    private static Span month(YearMonth month) {
        return Span.of(month, month);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language : List.of("en", "sr-Latn", "sr-Cyrl", "hr", "bs", "mk", "sq", "fr", "es", "de")) {
            Locale locale = Locale.forLanguageTag(language);
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE)) {
                Arrays.stream(Month.values())
                        .forEach(month -> months.putIfAbsent(Folding.key(month.getDisplayName(style,
                                locale)).replace(".", ""), month));
            }
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}
