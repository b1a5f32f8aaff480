package org.sinergija.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Where a platform keeps all it has: `broker/`, `store/`, `index/`, `mailbox/` (data), `cache/` (start-up), `logs/`, `run/` (who runs).
public record DataFolder(Path path) {

    private static final long FULL_BYTES = 32L * 1024 * 1024;
    private static final long SPARE_BYTES = 256L * 1024 * 1024;

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// Makes it ours until the process ends.
    ///
    /// @throws CannotGoOn if another has it
    public FileLock lock() {
        try {
            Files.createDirectories(path.resolve("logs"));
            Files.createDirectories(path.resolve("run"));
            FileChannel channel = FileChannel.open(path.resolve("run").resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            @Nullable
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotGoOn(Exit.ALREADY_RUNNING,
                        "Sinergija runs on %s already%s. Stop it with ./infra/run stop --data %1$s".formatted(path,
                                launcher().map(pid -> " (process " + pid + ")").orElse("")));
            }
            return lock;
        } catch (IOException e) {
            throw CannotGoOn.because("The data folder %s cannot be used".formatted(path), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    /// Whether a launcher has it.
    public boolean isLocked() {
        Path lock = path.resolve("run").resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw CannotGoOn.because("The data folder %s cannot be used".formatted(path), e);
        }
    }

    /// Refuses to start what would end with a full disk.
    public void mustHaveSpaceFor(List<Member> members, Caches caches) {
        mustHaveSpaceFor(members, caches, usableBytes());
    }

    void mustHaveSpaceFor(List<Member> members, Caches caches, long usable) {
        long needed = SPARE_BYTES
                + members.stream().mapToLong(member -> FastStart.in(cacheOf(member.name()), caches).bytesNeeded())
                        .sum();
        if (usable < needed) {
            throw new CannotGoOn(Exit.DISK_FULL,
                    "The disk is full: %s has %d MB left, %d MB are needed.".formatted(path, usable >> 20,
                            needed >> 20));
        }
    }

    /// A process that dies of a full disk may have had no room to log so.
    boolean isFull() {
        return usableBytes() < FULL_BYTES;
    }

    private long usableBytes() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw CannotGoOn.because("The data folder %s cannot be used".formatted(path), e);
        }
    }

    /// Empties it, but for the start-up caches, which hold no data.
    public void reset() {
        for (String data : List.of("broker", "store", "index", "mailbox", "logs", "run/sample")) {
            delete(path.resolve(data));
        }
        write(path.resolve("logs/.keep"), "");
    }

    /// With all that is in it; it need not be there.
    public void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw CannotGoOn.because("%s cannot be emptied".formatted(folder), e);
            }
        }
    }

    public Path logOf(String member) {
        return path.resolve("logs").resolve(member + ".log");
    }

    Path cacheOf(String member) {
        return path.resolve("cache").resolve(member);
    }

    List<String> lastLines(String member, int count) {
        try (Stream<String> lines = Files.lines(logOf(member))) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException | UncheckedIOException e) {
            return List.of("(" + logOf(member) + " cannot be read)");
        }
    }

    /// So that `stop` and the next start can find it.
    public void remember(String name, long value) {
        write(path.resolve("run").resolve(name), String.valueOf(value));
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(path.resolve("run").resolve(name));
        } catch (IOException e) {
            throw CannotGoOn.because("%s cannot be forgotten".formatted(name), e);
        }
    }

    public Optional<Long> remembered(String name) {
        try {
            return Optional.of(Long.parseLong(Files.readString(path.resolve("run").resolve(name))));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /// The process that runs the platform on this folder.
    public Optional<Long> launcher() {
        return remembered("launcher");
    }

    /// A process of this platform that is alive though its launcher may not be.
    public Optional<ProcessHandle> alive(String name) {
        return remembered(name).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine().orElse("").contains(path.toString()));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw CannotGoOn.because("%s cannot be written".formatted(file), e);
        }
    }
}
