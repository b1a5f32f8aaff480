package org.sinergija.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// What lets a process start fast: its jars unpacked, since the JVM caches no class of a nested jar, and an AOT cache
/// (JEP 483, 514) that its first run leaves behind at its end. Both are thrown away when the program changes.
final class FastStart {

    private static final long NEEDED_BYTES = 250L * 1024 * 1024;
    private static final long NEEDED_TO_UNPACK_BYTES = 100L * 1024 * 1024;

    private final Caches caches;
    private final Path folder;
    private final Path cache;
    private final Path training;

    private FastStart(Path folder, Caches caches) {
        this.caches = caches;
        this.folder = folder;
        this.cache = folder.resolve("classes.aot");
        this.training = folder.resolve("classes.aot.new");
    }

    static FastStart in(Path folder, Caches caches) {
        return new FastStart(folder, caches);
    }

    /// Disk space that is still to be taken.
    long bytesNeeded() {
        if (Files.exists(cache)) {
            return 0;
        }
        return caches == Caches.KEPT ? NEEDED_BYTES : NEEDED_TO_UNPACK_BYTES;
    }

    /// Whether the next start trains, which makes its end longer.
    boolean isTraining() {
        return caches == Caches.KEPT && Files.exists(folder) && !Files.exists(cache);
    }

    /// The arguments of `java` that start this program.
    List<String> arguments(Member.Program program) throws IOException, InterruptedException {
        return switch (program) {
            case Member.Program.Jar(Path jar) -> arguments(jar);
            case Member.Program.Main(Class<?> type, List<String> arguments) -> arguments(type, arguments);
        };
    }

    private List<String> arguments(Path jar) throws IOException, InterruptedException {
        boolean nested = isNested(jar);
        if (renew(stamp(List.of(jar))) && nested) {
            unpack(jar);
        }
        Path runnable = nested ? folder.resolve("app").resolve(jar.getFileName()) : jar;
        return Stream.concat(cacheFlags().stream(), Stream.of("-jar", runnable.toString())).toList();
    }

    private List<String> arguments(Class<?> type, List<String> rest) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<Path> entries = Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
        List<String> arguments = new ArrayList<>();
        // The JVM caches no class of a folder, and says so at length.
        if (entries.stream().noneMatch(Files::isDirectory)) {
            renew(stamp(entries));
            arguments.addAll(cacheFlags());
        }
        arguments.addAll(List.of("-cp", classPath, type.getName()));
        arguments.addAll(rest);
        return arguments;
    }

    /// Keeps what a run has left; called when it has ended.
    void keepTraining() throws IOException {
        if (Files.exists(training)) {
            Files.move(training, cache, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> cacheFlags() throws IOException {
        Files.deleteIfExists(training);
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache);
        }
        return caches == Caches.KEPT
                ? List.of("-XX:AOTCacheOutput=" + training, "-Xlog:aot=off,cds=off")
                : List.of();
    }

    private boolean renew(String stamp) throws IOException {
        Path file = folder.resolve("stamp");
        if (Files.exists(file) && Files.readString(file).equals(stamp)) {
            return false;
        }
        if (Files.exists(folder)) {
            delete(folder);
        }
        Files.createDirectories(folder);
        Files.writeString(file, stamp);
        return true;
    }

    private void unpack(Path jar) throws IOException, InterruptedException {
        Path app = folder.resolve("app");
        Path said = folder.resolve("unpack.log");
        Process process = new ProcessBuilder(JavaCommand.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools", "-jar", jar.toString(), "extract",
                "--destination",
                app.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            String reason = Files.readString(said);
            delete(folder);
            throw new IOException("%s cannot be unpacked: %s".formatted(jar, reason));
        }
    }

    private static boolean isNested(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry("BOOT-INF/") != null;
        }
    }

    /// By the time of change, since a reproducible build gives all its jars one time of modification.
    private static String stamp(List<Path> files) throws IOException {
        StringBuilder stamp = new StringBuilder(Runtime.version().toString());
        for (Path file : files) {
            stamp.append('\n').append(file).append(' ').append(Files.size(file)).append(' ')
                    .append(Files.getAttribute(file,
                            "unix:ctime"));
        }
        return stamp.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
