package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class InstanceTest {
    @TempDir
    private Path folder;
    private Instance instance;

    @BeforeEach
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sleep", "600")
                .directory(folder.toFile());
        builder.environment().put("GREETING", "Good day");
        instance = Instance.of(builder.start().pid(), folder.resolve("log"));
    }

    @AfterEach
    void end() throws IOException {
        instance.end();
    }

    @Test
    void one_that_was_killed_is_started_again_as_it_was() throws IOException {
        long first = instance.pid();
        instance.signal("KILL");
        instance.awaitEnd();
        assertThat(instance.isAlive()).isFalse();

        instance.start();

        assertThat(instance.isAlive()).isTrue();
        assertThat(instance.pid()).isNotEqualTo(first);
        Instance again = Instance.of(instance.pid(), folder.resolve("log"));
        assertThat(again).usingRecursiveComparison().isEqualTo(instance);
    }

    @Test
    void its_twin_is_told_what_is_different() throws IOException {
        Instance twin = instance.twin(folder.resolve("log"), Map.of("GREETING", "Good night"));
        twin.start();

        assertThat(Files.readString(Path.of("/proc/%d/environ".formatted(twin.pid())))).contains("GREETING=Good night");
        assertThat(instance.isAlive()).isTrue();
        twin.end();
        assertThat(twin.isAlive()).isFalse();
    }

    @Test
    void one_that_is_held_up_can_be_ended() throws IOException {
        instance.signal("STOP");

        instance.end();

        assertThat(instance.isAlive()).isFalse();
    }
}
