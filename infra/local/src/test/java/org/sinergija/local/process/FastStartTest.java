package org.sinergija.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FastStartTest {

    @TempDir
    private Path folder;

    @Test
    void a_first_run_trains_and_the_next_uses_what_it_left() throws Exception {
        Member.Program.Jar program = jar("a");
        FastStart first = FastStart.in(folder.resolve("cache"), Caches.KEPT);

        assertThat(first.arguments(program)).contains("-XX:AOTCacheOutput=" + folder.resolve("cache/classes.aot.new"));
        assertThat(first.isTraining()).isTrue();
        Files.createFile(folder.resolve("cache/classes.aot.new"));
        first.keepTraining();

        FastStart second = FastStart.in(folder.resolve("cache"), Caches.KEPT);
        assertThat(second.arguments(program)).contains("-XX:AOTCache=" + folder.resolve("cache/classes.aot"));
        assertThat(second.isTraining()).isFalse();
    }

    @Test
    void a_jar_that_changed_is_trained_again_though_it_has_the_same_size_and_time() throws Exception {
        FastStart before = FastStart.in(folder.resolve("cache"), Caches.KEPT);
        before.arguments(jar("a"));
        Files.createFile(folder.resolve("cache/classes.aot.new"));
        before.keepTraining();

        List<String> after = FastStart.in(folder.resolve("cache"), Caches.KEPT).arguments(jar("b"));

        assertThat(after).contains("-XX:AOTCacheOutput=" + folder.resolve("cache/classes.aot.new"));
    }

    @Test
    void without_caches_a_run_leaves_none_and_uses_what_another_left() throws Exception {
        Member.Program.Jar program = jar("a");
        FastStart without = FastStart.in(folder.resolve("cache"), Caches.NONE);
        assertThat(without.arguments(program)).containsExactly("-jar", program.path().toString());
        assertThat(without.isTraining()).isFalse();
        assertThat(without.bytesNeeded()).isLessThan(FastStart.in(folder.resolve("cache"), Caches.KEPT).bytesNeeded());

        Files.createFile(folder.resolve("cache/classes.aot"));

        assertThat(without.arguments(program)).contains("-XX:AOTCache=" + folder.resolve("cache/classes.aot"));
    }

    private Member.Program.Jar jar(String content) throws IOException {
        Path jar = folder.resolve("service.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream archive = new JarOutputStream(out)) {
            archive.putNextEntry(new JarEntry(content));
        }
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        return new Member.Program.Jar(jar);
    }
}
