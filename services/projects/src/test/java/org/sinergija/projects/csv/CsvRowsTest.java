package org.sinergija.projects.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvRowsTest {

    @Test
    void quotes_hold_lines_separators_and_quotes() {
        assertThat(rows("a;\"b;\nb\";\"c\"\"c\"\r\nd; \"e\" ;f\n")).containsExactly(List.of("a", "b;\nb", "c\"c"),
                List.of("d",
                        "e", "f"));
    }

    @Test
    void rows_may_be_longer_shorter_or_empty() {
        assertThat(rows("a;b\n\nc\nd;e;f\n")).containsExactly(List.of("a", "b"), List.of(""), List.of("c"),
                List.of("d", "e",
                        "f"));
    }

    @Test
    void a_quote_that_is_never_closed_is_named_by_its_row() {
        assertThatThrownBy(() -> rows("a;b\nc;\"d\ne;f\n")).isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Row 2")
                .hasMessageContaining("is the file complete?");
    }

    @Test
    void a_million_columns_are_no_table() {
        assertThatThrownBy(() -> rows(";".repeat(1_000_000))).isInstanceOf(UnreadableFile.class).hasMessageContaining(
                "at most 16,384 cells");
    }

    @Test
    void a_cell_of_a_hundred_megabytes_is_no_cell() {
        assertThatThrownBy(() -> rows(new Endless('x', 100_000_000))).isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(
                        "a cell at most 200,000");
        assertThatThrownBy(() -> rows(new Endless('"', 100_000_000))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_row_that_is_too_long_in_all_is_no_row() {
        assertThatThrownBy(() -> rows(("x".repeat(100_000) + ";").repeat(11))).isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("1,000,000 characters");
    }

    @Test
    void more_rows_than_a_sheet_has_are_too_many() {
        assertThatThrownBy(() -> {
            CsvRows rows = CsvRows.of(new Endless('\n', CsvRows.MOST_ROWS + 1L), ';');
            while (rows.next().isPresent()) {
                assertThat(rows.number()).isLessThanOrEqualTo(CsvRows.MOST_ROWS);
            }
        }).isInstanceOf(UnreadableFile.class).hasMessageContaining("more than 1,048,576 rows");
    }

    private static List<List<String>> rows(String text) {
        return rows(new StringReader(text));
    }

    private static List<List<String>> rows(Reader text) {
        CsvRows rows = CsvRows.of(text, ';');
        List<List<String>> all = new ArrayList<>();
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }

    /// One character again and again.
    private static final class Endless extends Reader {
        private final char character;
        private long left;

        private Endless(char character, long length) {
            this.character = character;
            this.left = length;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            int read = (int) Math.min(left, length);
            Arrays.fill(buffer, from, from + read, character);
            left -= read;
            return read == 0 ? -1 : read;
        }

        @Override
        public void close() throws IOException {}
    }
}
