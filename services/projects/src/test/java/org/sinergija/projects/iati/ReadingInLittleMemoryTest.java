package org.sinergija.projects.iati;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.xml.EndlessFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

/// Reads more than fits into the memory of a machine of its own.
class ReadingInLittleMemoryTest {
    private static final String START = "<iati-activities version=\"2.03\">\n";
    private static final String END = "</iati-activities>";

    @Test
    void a_file_of_100_mb_and_an_element_of_100_mb_are_read_in_64_mb() throws IOException, InterruptedException {
        Process machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                ReadingInLittleMemoryTest.class.getName()).redirectErrorStream(true).start();

        String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(machine.waitFor()).as(said).isZero();
    }

    /// What that machine does.
    public static void main(String[] nothing) throws IOException {
        String activity = anActivity()
                .with("description", "<description><narrative>%s</narrative></description>".formatted(
                        "Training and equipment. ".repeat(800)))
                .toString();
        require(5_000, new EndlessFile(START, i -> activity.replace("RS1", "RS" + i), 5_000, END));
        require(1, new EndlessFile(START + "<iati-activity><title><narrative>", i -> "word ".repeat(1_000), 20_000,
                "</narrative></title></iati-activity>" + activity + END));
    }

    private static void require(int usable, EndlessFile file) throws IOException {
        int found = 0;
        try (IatiReader reader = IatiReader.open(file)) {
            for (Optional<ReportedRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                found += next.get().activity() == null ? 0 : 1;
            }
        }
        assertThat(found).isEqualTo(usable);
    }
}
