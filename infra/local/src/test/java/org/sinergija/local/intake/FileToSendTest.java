package org.sinergija.local.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FileToSendTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a.xml, application/xml, ''", "A.XML, application/xml, ''", "a.csv, text/csv, ''",
            "a.xml.gz, application/xml, gzip", "a.csv.gz, text/csv, gzip"})
    void its_name_tells_what_it_is(String name, String type, String encoding) throws IOException {
        FileToSend file = FileToSend.in(List.of(Files.writeString(folder.resolve(name), "any"))).getFirst();

        assertThat(file.mediaType()).isEqualTo(type);
        assertThat(file.encoding().orElse("")).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <?xml version="1.0"?><a/> | application/xml
            name;place                | text/csv
            ''                        | text/csv
            """)
    void what_is_packed_without_a_name_is_looked_into(String content, String type) throws IOException {
        Path packed = folder.resolve("month.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FileToSend.in(List.of(packed)).getFirst().mediaType()).isEqualTo(type);
    }

    @Test
    void a_folder_is_what_it_holds_in_order() throws IOException {
        Files.createDirectories(folder.resolve("2026"));
        for (String name : List.of("b.csv", "a.xml", "notes.txt", "2026/c.xml.gz")) {
            Files.writeString(folder.resolve(name), "any");
        }

        assertThat(FileToSend.in(List.of(folder.resolve("b.csv"), folder))).extracting(FileToSend::name)
                .containsExactly("b.csv", "c.xml.gz", "a.xml", "b.csv");
    }

    @Test
    void what_cannot_be_sent_is_said() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "any");

        assertThatIllegalArgumentException().isThrownBy(() -> FileToSend.in(List.of(notes)))
                .withMessage(notes + " ends neither in .xml nor in .csv nor in .gz.");
        assertThatIllegalArgumentException().isThrownBy(() -> FileToSend.in(List.of(folder.resolve("gone.xml"))))
                .withMessage("There is no file " + folder.resolve("gone.xml") + ".");
        assertThatIllegalArgumentException().isThrownBy(() -> FileToSend.in(List.of(folder)))
                .withMessage(folder + " holds no file that ends in .xml, .csv or .gz.");
    }
}
