package org.sinergija.notifications.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_says_all_that_english_says_of_the_same_facts(Language language) throws IOException {
        Properties english = texts(Language.EN);
        Properties other = texts(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(other.stringPropertyNames()).allSatisfy(key -> {
            assertThat(facts(other, key)).as(key).isEqualTo(facts(english, key));
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(TEXTS.say(language, key, Map.of("ours", "A", "theirs", "B", "organisation", "C", "count", 5,
                    "day", "D", "title", "E", "subject", "F"))).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN      | 1 | 1 overlap waits for you
            EN      | 2 | 2 overlaps wait for you
            FR      | 0 | 0 recoupement vous attend
            FR      | 1 | 1 recoupement vous attend
            FR      | 2 | 2 recoupements vous attendent
            SQ      | 1 | 1 mbivendosje ju pret
            SQ      | 2 | 2 mbivendosje ju presin
            BS      | 1 | 1 preklapanje čeka na vas
            BS      | 3 | 3 preklapanja čekaju na vas
            BS      | 5 | 5 preklapanja čeka na vas
            BS      | 12 | 12 preklapanja čeka na vas
            BS      | 21 | 21 preklapanje čeka na vas
            BS      | 22 | 22 preklapanja čekaju na vas
            SR_LATN | 24 | 24 preklapanja čekaju na vas
            SR_CYRL | 1 | 1 преклапање чека на вас
            SR_CYRL | 2 | 2 преклапања чекају на вас
            SR_CYRL | 11 | 11 преклапања чека на вас
            MK      | 1 | 1 преклопување ве чека
            MK      | 2 | 2 преклопувања ве чекаат
            MK      | 21 | 21 преклопување ве чека
            """)
    void numbers_take_the_plural_that_the_language_has_for_them(Language language, int count, String said) {
        assertThat(TEXTS.say(language, "subject.summary", Map.of("count", count))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN      | 16 October 2026
            FR      | 16 octobre 2026
            SQ      | 16 tetor 2026
            BS      | 16. 10. 2026.
            SR_LATN | 16. 10. 2026.
            SR_CYRL | 16. 10. 2026.
            MK      | 16 октомври 2026
            """)
    void days_are_written_as_the_language_does(Language language, String said) {
        assertThat(TEXTS.day(language, LocalDate.of(2026, 10, 16))).isEqualTo(said);
    }

    private static Set<String> facts(Properties texts, String key) {
        return new TreeSet<>(new MessageFormat(texts.getProperty(key), ULocale.ENGLISH).getArgumentNames());
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(Objects.requireNonNull(TextsTest.class
                .getResourceAsStream("/texts/mail_%s.properties".formatted(language.tag()))), UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
