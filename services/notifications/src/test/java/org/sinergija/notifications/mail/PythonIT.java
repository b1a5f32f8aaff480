package org.sinergija.notifications.mail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Mailbox;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.notice.Addressee;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// An independent reader, the package `email` of Python, where the machine has that.
class PythonIT {
    private static final String READ = """
            import email, email.policy, json, sys
            m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
            parts = list(m.walk())
            print(json.dumps({'subject': m['Subject'], 'from': m['From'], 'date': m['Date'].datetime.isoformat(),
                'type': m.get_content_type(), 'parts': [p.get_content_type() for p in parts],
                'text': m.get_body(('plain',)).get_content(), 'html': m.get_body(('html',)).get_content(),
                'defects': [str(d) for p in parts for d in p.defects] + [str(d) for h in m.values() for d in h.defects]}))
            """;

    @TempDir
    private Path folder;

    @Test
    void python_reads_our_letters_in_every_script() throws IOException, InterruptedException {
        assumeThat(hasPython()).as("python3 is on the PATH").isTrue();
        RunningNotifications service = RunningNotifications.shared();
        UUID organisation = Samples.newId();
        RunningNotifications.neighbours().knows(organisation, "latin@example.org", "bs");
        RunningNotifications.neighbours().knows(organisation, "cyrillic@example.org", "mk");
        OverlapState found = Notices.quietOverlap(service, organisation, Samples.newId());
        service.bean(Mail.class).carry(Notices.found(found.id(), Addressee.organisation(organisation)));

        JsonNode latin = read(RunningNotifications.mailbox().await("latin@example.org", 1));
        assertThat(latin.path("defects")).isEmpty();
        assertThat(latin.path("type").asString()).isEqualTo("multipart/alternative");
        assertThat(latin.path("parts").toString())
                .isEqualTo("[\"multipart/alternative\",\"text/plain\",\"text/html\"]");
        assertThat(latin.path("subject").asString()).contains("se preklapa s „Obuka granične policije u Preševu“");
        JsonNode cyrillic = read(RunningNotifications.mailbox().await("cyrillic@example.org", 1));
        assertThat(cyrillic.path("defects")).isEmpty();
        assertThat(cyrillic.path("subject").asString()).contains("се преклопува со");
        assertThat(cyrillic.path("text").asString()).contains("Почитувани,", "Веројатно станува збор за истото");
        assertThat(cyrillic.path("html").asString()).contains("lang=\"mk\"", "Видовме");
    }

    private JsonNode read(Mailbox.Received letter) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile(folder, "letter", ".eml"), letter.bytes());
        Path output = Files.createTempFile(folder, "output", ".json");
        Process python = new ProcessBuilder("python3", "-c", READ, file.toString()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        boolean ended = python.waitFor(1, TimeUnit.MINUTES);
        python.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended && python.exitValue() == 0).as(said).isTrue();
        return JsonMapper.shared().readTree(said);
    }

    private static boolean hasPython() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    }
}
