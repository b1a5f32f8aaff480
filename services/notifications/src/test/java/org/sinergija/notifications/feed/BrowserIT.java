package org.sinergija.notifications.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.notifications.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// An independent client, the `EventSource` of Chromium, where the machine has that.
class BrowserIT {
    private static final int FIRST = 5;
    private static final int LATER = 4;

    @TempDir
    private Path folder;

    @Test
    void the_event_source_of_a_browser_resumes_after_a_cut_and_misses_and_repeats_nothing() throws Exception {
        Path browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable).findFirst().orElse(Path.of("none"));
        assumeThat(Files.isExecutable(browser)).as("Chromium is there").isTrue();
        String after = Quiet.end().replaceAll(".*after=([^&]*).*", "$1");
        List<String> told = new ArrayList<>();

        try (CuttingDoor door = new CuttingDoor(Quiet.SERVICE.port(),
                page(after))) {
            Process process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                    "--disable-dev-shm-usage", "--user-data-dir=" + folder.resolve("profile"),
                    "--remote-debugging-port=0", door.address() + "/page")
                    .redirectErrorStream(true).redirectOutput(folder.resolve("browser.txt").toFile()).start();
            try {
                tell(FIRST, told);
                Quiet.eventually().until(() -> door.seen().size() == FIRST);
                door.cut();
                tell(LATER, told);
                Quiet.eventually().until(() -> door.seen().size() >= FIRST + LATER);
            } finally {
                process.destroy();
                process.waitFor(20, TimeUnit.SECONDS);
                process.destroyForcibly().waitFor();
            }
            assertThat(door.seen()).isEqualTo(told);
            assertThat(door.streams()).isGreaterThan(1);
        }
    }

    private static String page(String after) {
        return """
                <!doctype html><script>
                const seen = [];
                const source = new EventSource('/api/v1/feed/stream?after=%s');
                source.addEventListener('%s', event => {
                    seen.push(JSON.parse(event.data).id);
                    fetch('/seen', {method: 'POST', body: seen.join(' ')});
                });
                </script>""".formatted(after, EventType.INITIATIVE_REGISTERED.type());
    }

    private static void tell(int count, List<String> told) {
        for (int n = 0; n < count; n++) {
            InitiativeState initiative = Samples.initiative(Samples.newId(), UUID.randomUUID());
            Quiet.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
            told.add(initiative.id() + ":1");
        }
    }
}
