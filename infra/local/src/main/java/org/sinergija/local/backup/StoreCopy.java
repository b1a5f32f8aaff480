package org.sinergija.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.Exit;

/// How the store is asked for a copy of itself: by files in its folder, which is its owner's alone to write.
///
/// @param folder of the store
public record StoreCopy(Path folder) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// What a copy is made by.
    public interface Source {
        void copyTo(Path zip) throws IOException;
    }

    /// Of the platform whose data lie there.
    public static StoreCopy in(Path data) {
        return new StoreCopy(data.resolve("store"));
    }

    /// Of the store that is kept in this file.
    public static StoreCopy beside(Path file) {
        return new StoreCopy(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file in a folder"));
    }

    /// Makes copies as they are asked for, until interrupted.
    public void serve(Source source) throws IOException, InterruptedException {
        try (WatchService asked = folder.getFileSystem().newWatchService()) {
            folder.register(asked, StandardWatchEventKinds.ENTRY_CREATE);
            while (true) {
                if (Files.deleteIfExists(wanted())) {
                    Path begun = folder.resolve("copy.part");
                    source.copyTo(begun);
                    Files.move(begun, made(), StandardCopyOption.ATOMIC_MOVE);
                }
                WatchKey key = asked.take();
                key.pollEvents();
                key.reset();
            }
        }
    }

    /// Asks for a copy and waits for it.
    ///
    /// @return a file that is the caller's to delete
    /// @throws CannotGoOn if none comes
    Path take() throws IOException, InterruptedException {
        Files.deleteIfExists(made());
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Files.writeString(wanted(), "");
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.exists(made())) {
                WatchKey key = watch.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key == null) {
                    throw new CannotGoOn(Exit.FAILED, "The store makes no copy of itself.");
                }
                key.pollEvents();
                key.reset();
            }
            return made();
        }
    }

    private Path wanted() {
        return folder.resolve("copy.wanted");
    }

    private Path made() {
        return folder.resolve("copy.zip");
    }
}
