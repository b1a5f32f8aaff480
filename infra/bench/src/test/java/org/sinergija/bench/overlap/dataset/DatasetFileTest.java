package org.sinergija.bench.overlap.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatasetFileTest {
    private static final String SITES = """
            "True Id","Id","Source","Site name","Address","Zip","Phone","Funds","Opened","Empty"
            1,10,"a.csv","Sunny ""Side"" school","1 Main St.",01020,773-555-0101,"$1,200.00",2001,""
            1,11,"b.csv","Sunny Side","1 Main Street",01020,(773) 555-0101,1200,2001-05-01,""
            2,12,"b.csv","Rainy Side, the","7 Lake Ave",01021,773-555-0199,300.5,,""
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void columns_are_guessed_from_their_names_and_what_stands_in_them() throws IOException {
        Dataset dataset = DatasetFile.read(file(SITES), null);

        assertThat(dataset.fields()).containsExactly(new Field("Site name", FieldKind.TEXT),
                new Field("Address", FieldKind.PLACE), new Field("Zip", FieldKind.CODE),
                new Field("Phone", FieldKind.CODE), new Field("Funds", FieldKind.NUMBER),
                new Field("Opened", FieldKind.DATE));
        assertThat(dataset.rows()).extracting(Row::id, Row::entity).hasSize(3)
                .first().hasToString("(\"10\", \"1\")");
        assertThat(dataset.rows().getFirst().values()).startsWith("Sunny \"Side\" school", "1 Main St.", "01020");
        assertThat(dataset.truePairs(_ -> true)).isEqualTo(1);
        assertThat(dataset.isTrue(new Pair(0, 1))).isTrue();
        assertThat(dataset.isTrue(new Pair(0, 2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'", "|"})
    void other_delimiters_are_understood(char delimiter) throws IOException {
        String text = "cluster,name\n1,a b\n1,a c\n2,d\n".replace(',', delimiter);

        assertThat(DatasetFile.read(file(text), null).rows()).extracting(Row::entity).containsExactly("1", "1", "2");
    }

    @Test
    void a_file_that_is_not_utf_8_is_read_as_latin_1() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"),
                "cluster,name\n1,Café\n1,Cafe\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(DatasetFile.read(file, null).rows().getFirst().values()).containsExactly("Café");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "x-UTF-16LE-BOM", "UTF-8"})
    void a_file_with_a_byte_order_mark_is_read_as_that_says(Charset charset) throws IOException {
        String mark = charset.equals(StandardCharsets.UTF_8) ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve("marked.csv"), (mark + "cluster,name\n1,Škola\n").getBytes(charset));

        assertThat(RawTable.read(file)).isEqualTo(new RawTable(List.of("cluster", "name"),
                List.of(List.of("1", "Škola"))));
    }

    @Test
    void a_unique_id_that_two_records_share_is_the_entity_and_one_that_none_share_is_the_id() throws IOException {
        assertThat(DatasetFile.read(file("unique_id,name\n1,a\n1,b\n"), null).rows()).extracting(Row::entity)
                .containsExactly("1", "1");
        assertThat(DatasetFile.read(file("unique_id,cluster,name\n8,1,a\n9,1,b\n"), null).rows()).extracting(Row::id)
                .containsExactly("8", "9");
    }

    @Test
    void a_mapping_decides_where_a_guess_would_not() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.json"), """
                {"entity": "Zip", "fields": {"Address": "text", "Funds": "code"}}""");

        Dataset dataset = DatasetFile.read(file(SITES), mapping);

        assertThat(dataset.fields()).containsExactly(new Field("Address", FieldKind.TEXT),
                new Field("Funds", FieldKind.CODE));
        assertThat(dataset.rows()).extracting(Row::id).containsExactly("1", "2", "3");
        assertThat(dataset.rows()).extracting(Row::entity).containsExactly("01020", "01020", "01021");
    }

    @Test
    void columns_without_a_header_go_by_their_numbers() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.json"), """
                {"entity": "2", "fields": {"1": "text"}}""");

        assertThat(DatasetFile.read(file("Malta,7\nMalta,7\nMoldova,9\n"), mapping).rows()).hasSize(3);
    }

    @Test
    void a_record_without_an_entity_is_of_none_that_another_is_of() throws IOException {
        Dataset dataset = DatasetFile.read(file("cluster,name\n1,a\n1,b\n,c\n,d\n"), null);

        assertThat(dataset.truePairs(_ -> true)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
            "`{\"entity\": \"Town\", \"fields\": {\"Zip\": \"code\"}}` # There is no column \"Town\"",
            "`{\"entity\": \"True Id\", \"fields\": {\"Zip\": \"digits\"}}` # \"digits\" is no kind of field",
            "`{\"entity\": ` # is no JSON", "`{\"entity\": \"True Id\"}` # needs \"entity\", a column, and \"fields\"",
            "`{\"entity\": \"Id\", \"fields\": {\"Zip\": \"code\"}}` # No two records of data.csv have one entity"})
    void what_is_wrong_with_a_mapping_is_said(String json, String fault) throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.json"), json);
        Path file = file(SITES);

        assertThatThrownBy(() -> DatasetFile.read(file, mapping)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '#', value = {"`name,town\nx,y\n` # No column looks like the entity",
            "`` # is empty", "`cluster\n1\n` # has no columns",
            "`unique_id,cluster\n1,1\n2,1\n` # has nothing to compare", "`alone` # has no columns"})
    void what_is_wrong_with_a_file_is_said(String text, String fault) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> DatasetFile.read(file, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), text);
    }
}
