package org.sinergija.projects.iati.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What a text or an attribute of IATI can be, as XML Schema says it, and its usual spelling.
public enum SimpleType {
    STRING("a text", value -> value),
    DECIMAL("a decimal number", SimpleType::decimal), //
    INT("a whole number", SimpleType::wholeNumber),
    COUNT("a number from 0", matching("\\+?\\d{1,18}|-0+")), //
    YEAR("a year", matching("\\+?0{0,9}[1-9]\\d{0,17}")),
    BOOLEAN("1 or 0", matching("true|false|1|0")), //
    DATE("a date such as 2026-03-02", SimpleType::date), //
    DATETIME("a date and time such as 2026-03-02T08:00:00Z", SimpleType::dateTime), //
    URI("an address", Addresses::usual),
    TOKEN("a name of letters and digits", matching("[\\p{L}\\p{N}._:-]+")), //
    LANGUAGE("a language such as en or sr-Latn", SimpleType::language);

    private static final String NOT = "";
    private static final Pattern ZONE = Pattern.compile("(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    private static final Pattern DECIMALS = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    /// What every reader of XML Schema takes, and no sum of money needs.
    private static final int MOST_DIGITS = 24;
    private static final int LONGEST_LANGUAGE = 100;
    private static final int DAY_LENGTH = 10;

    private final String words;
    // Functions without state; no type says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> spelling;

    SimpleType(String words, UnaryOperator<String> spelling) {
        this.words = words;
        this.spelling = spelling;
    }

    static SimpleType named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// In a sentence: `is not …`.
    public String words() {
        return words;
    }

    /// Empty if it is no value of this type.
    public Optional<String> usual(String value) {
        if (this == STRING) {
            return Optional.of(value);
        }
        String spelled = spelling.apply(value.strip());
        return spelled.equals(NOT) ? Optional.empty() : Optional.of(spelled);
    }

    private static UnaryOperator<String> matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return value -> pattern.matcher(value).matches() ? value : NOT;
    }

    private static String decimal(String value) {
        return DECIMALS.matcher(value).matches() && value.chars().filter(Character::isDigit).count() <= MOST_DIGITS
                ? value
                : NOT;
    }

    private static String wholeNumber(String value) {
        try {
            return String.valueOf(Integer.parseInt(value));
        } catch (NumberFormatException none) {
            return NOT;
        }
    }

    /// A time after the day, as some systems write it, is no part of the date.
    private static String date(String value) {
        if (value.length() < DAY_LENGTH || !isDay(value.substring(0, DAY_LENGTH))) {
            return NOT;
        }
        String rest = value.substring(DAY_LENGTH);
        if (ZONE.matcher(rest).matches()) {
            return value;
        }
        return dateTime(value).equals(NOT) ? NOT : value.substring(0, DAY_LENGTH);
    }

    private static String dateTime(String value) {
        int clock = DAY_LENGTH + 1;
        int zone = clock;
        while (zone < value.length() && ":.0123456789".indexOf(value.charAt(zone)) >= 0) {
            zone++;
        }
        boolean shaped = zone >= clock + 8 && value.charAt(DAY_LENGTH) == 'T' && isDay(value.substring(0, DAY_LENGTH));
        return shaped && isTime(value.substring(clock, zone)) && ZONE.matcher(value.substring(zone)).matches()
                ? value
                : NOT;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            LocalTime.parse(value);
            return !value.endsWith(".");
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static String language(String value) {
        String tag = value.replace('_', '-');
        return tag.length() <= LONGEST_LANGUAGE && LANGUAGE_TAG.matcher(tag).matches() ? tag : NOT;
    }
}
