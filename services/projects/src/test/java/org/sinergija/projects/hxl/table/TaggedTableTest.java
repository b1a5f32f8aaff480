package org.sinergija.projects.hxl.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TaggedTableTest {
    private static final String TABLE = "Организација;Сектор\n#org;#sector\nUNHCR;Заштита\nIOM;Повратак\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_the_one_that_finds_the_tags(String separator) throws IOException {
        assertThat(texts(TABLE.replace(";", separator))).containsExactly("3: UNHCR, Заштита", "4: IOM, Повратак");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, ';'", "UTF-16LE, '\t'", "UTF-16BE, ','"})
    void encoding_and_separator_are_found_together(String charset, String separator) throws IOException {
        byte[] bytes = TABLE.replace(";", separator).getBytes(Charset.forName(charset));

        assertThat(texts(bytes)).containsExactly("3: UNHCR, Заштита", "4: IOM, Повратак");
    }

    @Test
    void a_separator_in_quotes_separates_nothing() throws IOException {
        assertThat(texts("#org,#activity\nUNHCR,\"a;b;c\nd\"\n")).containsExactly("2: UNHCR, a;b;c\nd");
    }

    @Test
    void rows_above_the_tags_only_name_the_columns() throws IOException {
        try (TaggedTable table = open("3W of March\n\nWho,,What\nName,Type,\n#org+name,#org+type,#activity\na,b,c\n")) {
            assertThat(table.header().row()).isEqualTo(5);
            assertThat(table.header().columns()).map(Column::toString).containsExactly("column 1 'Name' (#org+name)",
                    "column 2 'Type' (#org+type)", "column 3 'What' (#activity)");
        }
    }

    @Test
    void tags_are_found_in_row_25_and_not_in_row_26() throws IOException {
        String tags = "#org,#sector\nUNHCR,WASH\n";

        assertThat(texts("x,y\n".repeat(24) + tags)).hasSize(1);
        assertThatThrownBy(() -> texts("x,y\n".repeat(25) + tags)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void columns_without_tags_are_not_read_and_half_of_the_cells_must_be_tags() throws IOException {
        assertThat(texts("#org,,#sector,\nUNHCR,secret,WASH,more\n")).containsExactly("2: UNHCR, WASH");
        assertThatThrownBy(() -> texts("#org,who,what\nUNHCR,a,b\n")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_common_tag_that_lacks_its_sign_among_tags_is_one_all_the_same() throws IOException {
        try (TaggedTable table = open("#org,#sector,country,remark\nUNHCR,WASH,Serbia,x\n")) {
            assertThat(table.header().mended()).map(Column::tag).containsExactly(Tag.of("country"));
        }
    }

    @Test
    void columns_of_one_tag_are_told_apart_by_their_order() throws IOException {
        try (TaggedTable table = open("#org,#adm1+name,#adm1+name\na,b,c\n")) {
            assertThat(table.header().columns()).map(Column::ordinal).containsExactly(0, 0, 1);
        }
    }

    @Test
    void columns_about_people_are_not_read() throws IOException {
        assertThat(texts("#org,#contact+name,#contact+phone\nUNHCR,Ana Anić,+381 11 123\n"))
                .containsExactly("2: UNHCR");
    }

    @Test
    void a_row_says_how_many_cells_it_has_too_many_and_empty_rows_are_none() throws IOException {
        List<Row> rows = rows("#org,#sector\n\nUNHCR,WASH, ,x,y\nIOM\n,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).map(Row::number).containsExactly(3, 4);
        assertThat(rows).map(Row::surplus).containsExactly(2, 0);
    }

    @Test
    void without_tags_it_says_which_columns_could_have_which() {
        String table = "Pregled,,,\nOrganizacija,Sektor,Opština,Primedba\nUNHCR,Zaštita,Preševo,x\n";

        assertThatThrownBy(() -> open(table)).isInstanceOf(UnreadableFile.class).hasMessage(
                "None of the first 25 rows is one of HXL tags, so it is not known what is in which column. Put such a row below"
                        + " the names of the columns. By their names, column 1 'Organizacija' could be #org, column 2 'Sektor'"
                        + " could be #sector, column 3 'Opština' could be #adm2.");
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThatThrownBy(() -> open("")).isInstanceOf(UnreadableFile.class).hasMessage("The table is empty.");
    }

    private static List<String> texts(String table) throws IOException {
        return texts(table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(byte[] table) throws IOException {
        return rows(table).stream().map(row -> row.number() + ": " + String.join(", ", row.cells().stream().map(
                Row.Cell::text).toList())).toList();
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TaggedTable table = TaggedTable.open(new ByteArrayInputStream(bytes))) {
            table.forEach((place, row) -> {
                assertThat(table.at(place)).isEqualTo(row);
                rows.add(row);
            });
        }
        return rows;
    }

    private static TaggedTable open(String table) throws IOException {
        return TaggedTable.open(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
