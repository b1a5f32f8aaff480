package org.sinergija.bench.overlap.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LinkedFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void links_make_entities_of_the_records_of_two_files() throws IOException {
        Path one = file("one.csv", "http://x/Malta,Malta,Valletta\nhttp://x/Chad,Chad,N'Djamena\n");
        Path two = file("two.csv", "id,capital,country\n7,Valletta,Malta\n8,Ndjamena,Tchad\n9,Paris,France\n");
        Path links = file("links.csv", "+,http://x/Malta,7,0.9\n+,http://x/Chad,8,0.8\n-,http://x/Chad,9,0.1\n");
        Path mapping = file("map.json", """
                {"ids": ["1", "id"], "fields": {"name": {"kind": "text", "columns": ["2", "country"]},
                 "capital": {"kind": "place", "columns": ["3", "capital"]}}}""");

        Dataset dataset = LinkedFiles.read(List.of(one, two), mapping, links);

        assertThat(dataset.fields()).containsExactly(new Field("name", FieldKind.TEXT),
                new Field("capital", FieldKind.PLACE));
        assertThat(dataset.rows()).extracting(Row::values).contains(List.of("Chad", "N'Djamena"),
                List.of("France", "Paris"));
        assertThat(dataset.truePairs(_ -> true)).isEqualTo(2);
        assertThat(dataset.isTrue(new Pair(0, 2))).isTrue();
        assertThat(dataset.isTrue(new Pair(1, 4))).isFalse();
    }

    @Test
    void a_mapping_of_one_file_is_refused() throws IOException {
        Path one = file("one.csv", "a,b\n1,2\n");
        Path mapping = file("map.json", "{\"id\": \"a\", \"fields\": {\"b\": \"text\"}}");

        assertThatThrownBy(() -> LinkedFiles.read(List.of(one, one), mapping, one))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("needs two \"ids\"");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
