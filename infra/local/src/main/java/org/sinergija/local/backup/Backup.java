package org.sinergija.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;

/// One file with all that cannot be made anew: the store of all services as it was at one moment, and the secrets without which
/// parts of it cannot be read. Topics, indexes and projections are made from it; letters in the mailbox of this machine are not kept.
public record Backup(Path file) {
    private static final String STORE = "store.mv";
    private static final String SECRETS = "secrets/";
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    /// Of a platform that runs. A file is there whole or not at all, and nobody else can read it.
    ///
    /// @return its size in bytes
    public long of(DataFolder data) throws InterruptedException {
        if (Files.exists(file)) {
            throw new CannotGoOn(Exit.FAILED, "%s is there already.".formatted(file));
        }
        try {
            Path begun = Files.createTempFile(file.toAbsolutePath().getParent(), "backup", ".part",
                    PosixFilePermissions.asFileAttribute(OWN));
            Path store = StoreCopy.in(data.path()).take();
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(begun));
                    ZipFile copy = new ZipFile(store.toFile());
                    InputStream whole = copy.getInputStream(copy.entries().nextElement())) {
                put(out, STORE, whole);
                putSecrets(out, data.path().resolve(SECRETS));
            } finally {
                Files.delete(store);
            }
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(file);
        } catch (IOException e) {
            throw CannotGoOn.because("%s cannot be written".formatted(file), e);
        }
    }

    private static void putSecrets(ZipOutputStream out, Path folder) throws IOException {
        try (Stream<Path> secrets = Files.list(folder)) {
            for (Path secret : secrets.sorted().toList()) {
                try (InputStream text = Files.newInputStream(secret)) {
                    put(out, SECRETS + secret.getFileName(), text);
                }
            }
        }
    }

    private static void put(ZipOutputStream out, String name, InputStream content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        content.transferTo(out);
        out.closeEntry();
    }

    /// Puts it in place of what the folder holds, which is given up only once all of the file has been read.
    public void restore(DataFolder data) {
        Path read = data.path().resolve("restoring");
        try {
            data.delete(read);
            unpack(read);
            data.reset();
            data.delete(data.path().resolve(SECRETS));
            Files.move(read.resolve(SECRETS), data.path().resolve(SECRETS));
            Files.createDirectories(data.path().resolve("store"));
            Files.move(read.resolve(STORE), data.path().resolve("store").resolve(STORE));
            data.delete(read);
        } catch (IOException e) {
            throw CannotGoOn.because("%s cannot be restored".formatted(file), e);
        }
    }

    private void unpack(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String needed : List.of(STORE, SECRETS + "keys")) {
                if (zip.getEntry(needed) == null) {
                    throw new CannotGoOn(Exit.FAILED, "%s is no backup of Sinergija.".formatted(file));
                }
            }
            for (ZipEntry entry : zip.stream().toList()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new CannotGoOn(Exit.FAILED, "%s is no backup of Sinergija.".formatted(file));
                }
                Files.createDirectories(target.getParent(), PosixFilePermissions.asFileAttribute(FOLDER));
                Files.createFile(target, PosixFilePermissions.asFileAttribute(OWN));
                try (InputStream content = zip.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(target)) {
                    content.transferTo(out);
                }
            }
        }
    }
}
