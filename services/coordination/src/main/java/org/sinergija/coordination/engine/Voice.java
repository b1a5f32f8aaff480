package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Says things in a reader's language: the sentences of `/sentences/<language>.properties`, numbers as one writes them there, days
/// as ISO does, codes by their labels.
public final class Voice {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    public static final Voice ENGLISH = new Voice("en");

    private static final Map<String, Voice> VOICES = voices();
    private static final int MOST_NAMED = 4;

    private final String language;
    private final Locale locale;
    private final Map<String, List<Object>> sentences = new HashMap<>();

    private Voice(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        String resource = "/sentences/%s.properties".formatted(language);
        try (InputStreamReader lines = new InputStreamReader(
                Objects.requireNonNull(Voice.class.getResourceAsStream(resource), resource), UTF_8)) {
            Properties read = new Properties();
            read.load(lines);
            read.stringPropertyNames().forEach(key -> sentences.put(key, parts(read.getProperty(key))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Voice> voices() {
        Map<String, Voice> voices = new HashMap<>();
        Stream.of("sq", "bs", "hr", "cnr", "sr-Latn", "sr-Cyrl", "mk", "fr", "es").map(Voice::new)
                .forEach(voice -> voices.put(voice.language, voice));
        Voice serbian = voices.get("sr-Latn");
        voices.putAll(Map.of("en", ENGLISH, "sr", serbian, "sh", serbian));
        return Map.copyOf(voices);
    }

    /// Of the first of these that we speak, if need be in another region's manner or script (RFC 4647 §3.4); else English.
    public static Voice of(List<Locale> wanted) {
        List<LanguageRange> ranges = wanted.stream().map(Locale::toLanguageTag).map(LanguageRange::new).toList();
        return Optional.ofNullable(Locale.lookupTag(ranges, VOICES.keySet())).map(VOICES::get).orElse(ENGLISH);
    }

    /// Its tag (BCP 47).
    public String language() {
        return language;
    }

    /// @param sentence its key
    public String say(String sentence, Object... facts) {
        StringBuilder said = new StringBuilder();
        for (Object part : Objects.requireNonNull(sentences.get(sentence), sentence)) {
            said.append(part instanceof Integer fact ? written(facts[fact]) : part);
        }
        return said.toString();
    }

    private String written(Object fact) {
        return fact instanceof Number number ? NumberFormat.getInstance(locale).format(number) : fact.toString();
    }

    /// Words and places of facts, as they follow one another.
    private static List<Object> parts(String sentence) {
        List<Object> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int from = 0;
        while (place.find()) {
            parts.add(sentence.substring(from, place.start()));
            parts.add(Integer.valueOf(place.group(1)));
            from = place.end();
        }
        parts.add(sentence.substring(from));
        return parts;
    }

    /// Up to four labels, in the order of the list.
    String names(Codes codes, int[] numbers) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_NAMED, numbers.length); i++) {
            Map<String, String> known = codes.labels(numbers[i]);
            labels.add(known.getOrDefault(language, known.getOrDefault("en", codes.code(numbers[i]))));
        }
        String named = String.join(", ", labels);
        return numbers.length > MOST_NAMED ? say("andMore", named, numbers.length - MOST_NAMED) : named;
    }

    /// @param day since 1970
    String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
