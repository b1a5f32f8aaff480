package org.sinergija.local.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.sinergija.local.process.CannotGoOn;

/// What nobody but the owner of the data may read: made by chance when it is first needed, a file each, and kept.
///
/// @param folder of them, for the owner alone
public record Secrets(Path folder) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /// Those of the platform whose data lie there.
    public static Secrets in(Path data) {
        return new Secrets(data.resolve("secrets"));
    }

    /// By this name, always the same.
    ///
    /// @throws CannotGoOn if it cannot be kept
    public synchronized String named(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Path made = Files.createTempFile(folder, name, ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(made, ofChance());
                // whole or not at all: another command may look for it at the same time
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw CannotGoOn.because("The secret %s cannot be kept".formatted(file), e);
        }
    }

    private static String ofChance() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
