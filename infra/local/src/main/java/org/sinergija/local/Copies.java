package org.sinergija.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sinergija.local.backup.Backup;
import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;

/// Takes all data out of a platform that runs, and puts them into one that does not.
record Copies(DataFolder data, Terminal terminal) {
    /// Where a start is the first on restored data.
    static final String RESTORED = "restored";

    Exit backUp(Path file) throws InterruptedException {
        if (!data.isLocked()) {
            throw new CannotGoOn(Exit.FAILED,
                    "Nothing runs on %s. ./infra/run starts it.".formatted(data.path()));
        }
        long size = new Backup(file).of(data);
        terminal.say("%s holds all data and secrets (%.1f MB). Keep it from others.".formatted(file, size / 1e6));
        return Exit.DONE;
    }

    Exit restore(Path file, Order.Options options) {
        try (FileLock _ = data.lock()) {
            if (!options.reset() && Files.exists(data.path().resolve("store/store.mv"))) {
                throw new CannotGoOn(Exit.FAILED,
                        "%s holds data. --reset puts the backup in their place.".formatted(data.path()));
            }
            new Backup(file).restore(data);
            data.remember(Foreground.SAMPLE, 0);
            data.remember(RESTORED, 1);
        } catch (IOException e) {
            throw CannotGoOn.because("The lock of " + data.path() + " cannot be released", e);
        }
        terminal.say("%s is restored. The next start publishes it to the topics.".formatted(file));
        return Exit.DONE;
    }
}
