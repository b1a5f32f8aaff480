package org.sinergija.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final Member MEMBER = new Member("projects", Member.Tier.SERVICE, 8082, 256,
            new Member.Program.Jar(Path.of(
                    "projects.jar")));

    @TempDir
    private Path path;
    private DataFolder data;

    @BeforeEach
    void open() {
        data = new DataFolder(path);
    }

    @Test
    void a_disk_without_room_for_data_and_a_missing_cache_counts_as_full() throws IOException {
        assertThatThrownBy(() -> data.mustHaveSpaceFor(List.of(MEMBER), Caches.KEPT, 505 * MEBIBYTE))
                .isInstanceOfSatisfying(CannotGoOn.class,
                        refusal -> assertThat(refusal.exit()).isEqualTo(Exit.DISK_FULL))
                .hasMessage(
                        "The disk is full: %s has 505 MB left, 506 MB are needed.", path);
        assertThatCode(() -> data.mustHaveSpaceFor(List.of(MEMBER), Caches.KEPT, 506 * MEBIBYTE))
                .doesNotThrowAnyException();

        Files.createDirectories(data.cacheOf("projects"));
        Files.createFile(data.cacheOf("projects").resolve("classes.aot"));
        assertThatCode(() -> data.mustHaveSpaceFor(List.of(MEMBER), Caches.KEPT, 256 * MEBIBYTE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_disk_that_fills_up_is_said_as_such() {
        IOException full = new IOException("/data/x: No space left on device");

        assertThat(CannotGoOn.because("x cannot be written", full).exit()).isEqualTo(Exit.DISK_FULL);
        assertThat(CannotGoOn.because("x cannot be written", new IOException("Permission denied")).exit())
                .isEqualTo(Exit.FAILED);
        assertThat(CannotGoOn.died("store", 1, List.of("No space left on device"), data).exit())
                .isEqualTo(Exit.DISK_FULL);
        assertThat(CannotGoOn.died("store", 1, List.of("Out of memory"), data).exit()).isEqualTo(Exit.PROCESS_DIED);
    }

    @Test
    void a_folder_has_one_launcher_at_a_time() throws IOException {
        try (var held = data.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(data.isLocked()).isTrue();
            assertThatThrownBy(data::lock).isInstanceOfSatisfying(CannotGoOn.class,
                    refusal -> assertThat(refusal.exit()).isEqualTo(
                            Exit.ALREADY_RUNNING));
        }
        assertThat(data.isLocked()).isFalse();
    }
}
