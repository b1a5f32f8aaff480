package org.sinergija.events.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;

/// The languages, and scripts, of pages.
public enum Language {
    EN("en"), FR("fr"), SQ("sq"), BS("bs"), SR_LATN("sr-Latn"), SR_CYRL("sr-Cyrl"), MK("mk");

    private static final Map<String, Language> NEIGHBOURS = Map.of("hr", BS, "cnr", SR_LATN, "sh", SR_LATN);
    /// In whichever of these a text is, its reader understands it.
    private static final List<Language> COMMON = List.of(BS, SR_LATN, SR_CYRL);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// BCP 47.
    public String tag() {
        return tag;
    }

    /// Days and hours are written as in Britain, not as in America.
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(tag);
    }

    /// That which a reader of this language (BCP 47) reads without effort.
    public static Optional<Language> readBy(String tag) {
        Locale asked = Locale.forLanguageTag(tag);
        if (asked.getLanguage().equals("sr")) {
            return Optional.of(asked.getScript().equals("Latn") || asked.getCountry().equals("ME") ? SR_LATN : SR_CYRL);
        }
        return Optional.ofNullable(NEIGHBOURS.get(asked.getLanguage()))
                .or(() -> Stream.of(values()).filter(one -> one.tag.equals(asked.getLanguage())).findFirst());
    }

    /// The one that a reader wants, by word or else by the browser's settings, else English.
    ///
    /// @param asked for this page
    /// @param accepted an `Accept-Language` (RFC 9110 §12.5.4); one that cannot be understood is no reason to refuse an answer
    public static Language wanted(@Nullable String asked, String accepted) {
        return Optional.ofNullable(asked).flatMap(Language::readBy).or(() -> accepted(accepted)).orElse(EN);
    }

    private static Optional<Language> accepted(String header) {
        try {
            return LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0)
                    .flatMap(range -> readBy(range.getRange()).stream()).findFirst();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The text in this language, or in the one nearest to it in which there is one.
    public String of(LocalizedText text) {
        return of(text.byLanguage());
    }

    /// @param texts by language, at least one
    public String of(Map<String, String> texts) {
        return texts.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, String> one) -> distance(one.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow().getValue();
    }

    /// The days from the one time to the other; one that ends at midnight does not reach into the next day.
    public String period(LocalDateTime start, LocalDateTime end) {
        String first = day(start.toLocalDate());
        String last = day(end.minusNanos(1).toLocalDate());
        return first.equals(last) ? first : "%s – %s".formatted(first, last);
    }

    /// With its name in the week.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
    }

    private int distance(String other) {
        Optional<Language> read = readBy(other);
        if (other.equals(tag)) {
            return 0;
        }
        if (read.isPresent() && read.get() == this) {
            return 1;
        }
        if (read.isPresent() && COMMON.contains(this) && COMMON.contains(read.get())) {
            return 2;
        }
        return read.isPresent() && read.get() == EN ? 3 : 4;
    }
}
