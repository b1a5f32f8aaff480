package org.sinergija.identity.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @CsvSource({"pages,sq", "pages,bs", "pages,sr", "pages,mk", "pages,fr", "letters,sq", "letters,bs", "letters,sr",
            "letters,mk", "letters,fr"})
    void each_language_says_all_that_english_says(String file, String language) throws IOException {
        Properties english = texts(file);
        Properties other = texts(file + "_" + language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(other.stringPropertyNames()).allSatisfy(key -> {
            assertThat(placeholders(other, key)).as(key).isEqualTo(placeholders(english, key));
            // MessageFormat takes it for a quotation mark.
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
        });
    }

    private static List<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/texts/" + name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
