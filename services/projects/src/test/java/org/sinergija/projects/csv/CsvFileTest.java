package org.sinergija.projects.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvFileTest {
    private static final String LATIN = "Opština,Šta se radi\nČačak,Obuka službenika za prihvat\nNiš,Pomoć đacima\n";
    private static final String CYRILLIC = "Општина,Шта се ради\nЋуприја,Обука службеника\nЏеп,Помоћ\n";
    private static final String MACEDONIAN = "Општина,Активност\nЃорче Петров,Обука за полиција\nЌустендил,Ѕвезда\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250"})
    void latin_letters_of_the_region_are_read_in_each_encoding(String charset) throws IOException {
        assertThat(text(LATIN.getBytes(Charset.forName(charset)))).isEqualTo(LATIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void cyrillic_letters_of_the_region_are_read_in_each_encoding(String charset) throws IOException {
        assertThat(text(CYRILLIC.getBytes(Charset.forName(charset)))).isEqualTo(CYRILLIC);
        assertThat(text(MACEDONIAN.getBytes(Charset.forName(charset)))).isEqualTo(MACEDONIAN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding_and_is_no_text(String charset) throws IOException {
        assertThat(text(("\uFEFF" + CYRILLIC).getBytes(Charset.forName(charset)))).isEqualTo(CYRILLIC);
    }

    @ParameterizedTest
    @CsvSource({"windows-1250, Niš", "windows-1250, Shkodër", "windows-1250, Đakovica; Čačak", "windows-1251, Ниш",
            "windows-1251, Скопје (Skopje)", "windows-1251, Ђ и љ Њиве"})
    void one_word_is_enough_to_tell_latin_from_cyrillic(String charset, String word) throws IOException {
        String table = "#adm1,#org\n%s,UNHCR\n".formatted(word);

        assertThat(text(table.getBytes(Charset.forName(charset)))).isEqualTo(table);
    }

    @Test
    void a_few_stray_bytes_do_not_make_utf_8_something_else() throws IOException {
        byte[] bytes = (CYRILLIC + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x9A;

        try (CsvFile file = CsvFile.of(new ByteArrayInputStream(bytes))) {
            assertThat(file.strays()).isEqualTo(1);
        }
        assertThat(text(bytes)).isEqualTo(CYRILLIC + "\uFFFD\n");
    }

    @Test
    void text_far_behind_the_beginning_counts_too() throws IOException {
        String table = "a,b\n".repeat(50_000) + "Čačak,Niš\n";

        assertThat(text(table.getBytes(Charset.forName("windows-1250")))).endsWith("Čačak,Niš\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 and more", "a,b\nc\u0000,d\n"})
    void what_is_no_text_is_refused(String bytes) {
        assertThatThrownBy(() -> CsvFile.of(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(UnreadableFile.class).hasMessageContaining("CSV (UTF-8)");
    }

    @Test
    void a_zero_byte_behind_a_mark_is_refused_with_its_row() {
        byte[] bytes = "\uFEFFa,b\nc\u0000,d\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> text(bytes)).isInstanceOf(UnreadableFile.class).hasMessageContaining("Row 2");
    }

    private static String text(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CsvFile file = CsvFile.of(new ByteArrayInputStream(bytes)); CsvRows rows = file.rows(',')) {
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                text.append(String.join(",", row.get())).append('\n');
            }
        }
        return text.toString();
    }
}
